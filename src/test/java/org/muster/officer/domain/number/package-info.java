/**
 * How service numbers are written, held against the database.
 */
@NullMarked
package org.muster.officer.domain.number;

import org.jspecify.annotations.NullMarked;
