/**
 * The lists of equipment and of what is short.
 */
@NullMarked
package org.muster.equipment.web;

import org.jspecify.annotations.NullMarked;
