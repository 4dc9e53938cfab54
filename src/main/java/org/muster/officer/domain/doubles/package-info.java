/**
 * Records that may be of one person.
 */
@NullMarked
package org.muster.officer.domain.doubles;

import org.jspecify.annotations.NullMarked;
