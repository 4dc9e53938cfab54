/**
 * The units to which an account is limited.
 */
@NullMarked
package org.muster.officer.domain.reach;

import org.jspecify.annotations.NullMarked;
