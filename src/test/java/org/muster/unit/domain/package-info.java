/**
 * Tests the rules of units.
 */
@NullMarked
package org.muster.unit.domain;

import org.jspecify.annotations.NullMarked;
