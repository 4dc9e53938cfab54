/**
 * Chooses groups of officers for sessions and orders.
 */
@NullMarked
package org.muster.training.service.group;

import org.jspecify.annotations.NullMarked;
