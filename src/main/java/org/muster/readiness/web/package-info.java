/**
 * Readiness as JSON.
 */
@NullMarked
package org.muster.readiness.web;

import org.jspecify.annotations.NullMarked;
