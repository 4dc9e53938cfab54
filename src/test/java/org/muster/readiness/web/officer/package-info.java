/**
 * What the page of an officer shows.
 */
@NullMarked
package org.muster.readiness.web.officer;

import org.jspecify.annotations.NullMarked;
