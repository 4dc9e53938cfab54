/**
 * The forms that record equipment.
 */
@NullMarked
package org.muster.equipment.web.form;

import org.jspecify.annotations.NullMarked;
