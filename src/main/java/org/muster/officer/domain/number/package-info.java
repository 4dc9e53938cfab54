/**
 * How service numbers are written.
 */
@NullMarked
package org.muster.officer.domain.number;

import org.jspecify.annotations.NullMarked;
