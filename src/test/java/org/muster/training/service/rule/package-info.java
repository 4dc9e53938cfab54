/**
 * Changes of what holds for all officers.
 */
@NullMarked
package org.muster.training.service.rule;

import org.jspecify.annotations.NullMarked;
