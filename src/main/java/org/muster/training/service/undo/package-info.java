/**
 * Takes back what one form recorded.
 */
@NullMarked
package org.muster.training.service.undo;

import org.jspecify.annotations.NullMarked;
