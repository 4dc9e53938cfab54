/**
 * The page on which passes are supposed.
 */
@NullMarked
package org.muster.readiness.web.whatif;

import org.jspecify.annotations.NullMarked;
