/**
 * Accounts that record only for officers of their units.
 */
@NullMarked
package org.muster.officer.web.reach;

import org.jspecify.annotations.NullMarked;
