/**
 * What pages and API share: the day asked about, errors, figures as JSON.
 */
@NullMarked
package org.muster.shared.web;

import org.jspecify.annotations.NullMarked;
