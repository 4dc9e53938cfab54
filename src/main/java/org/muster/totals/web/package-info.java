/**
 * The deployment totals as JSON.
 */
@NullMarked
package org.muster.totals.web;

import org.jspecify.annotations.NullMarked;
