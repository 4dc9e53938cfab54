/**
 * The page of one officer.
 */
@NullMarked
package org.muster.readiness.web.officer;

import org.jspecify.annotations.NullMarked;
