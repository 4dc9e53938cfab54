/**
 * The page of a mission's rotation: tours, reliefs and the strength to come.
 */
@NullMarked
package org.muster.totals.web.rotation;

import org.jspecify.annotations.NullMarked;
