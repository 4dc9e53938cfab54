/**
 * The units that officers come from.
 */
@NullMarked
package org.muster.unit.domain;

import org.jspecify.annotations.NullMarked;
