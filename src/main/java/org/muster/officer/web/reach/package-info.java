/**
 * The page on which accounts are limited to units.
 */
@NullMarked
package org.muster.officer.web.reach;

import org.jspecify.annotations.NullMarked;
