/**
 * How far a change of what holds for all officers has come.
 */
@NullMarked
package org.muster.training.domain.rule;

import org.jspecify.annotations.NullMarked;
