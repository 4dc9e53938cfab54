/**
 * Records extension orders for groups of officers, and undoes them.
 */
@NullMarked
package org.muster.training.service.extension;

import org.jspecify.annotations.NullMarked;
