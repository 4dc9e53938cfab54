/**
 * Lists of equipment, and what is short.
 */
@NullMarked
package org.muster.equipment.domain.list;

import org.jspecify.annotations.NullMarked;
