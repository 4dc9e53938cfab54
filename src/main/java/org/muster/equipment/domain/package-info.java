/**
 * What equipment was promised, delivered and is needed.
 */
@NullMarked
package org.muster.equipment.domain;

import org.jspecify.annotations.NullMarked;
