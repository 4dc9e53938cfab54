/**
 * Finds and records equipment.
 */
@NullMarked
package org.muster.equipment.service;

import org.jspecify.annotations.NullMarked;
