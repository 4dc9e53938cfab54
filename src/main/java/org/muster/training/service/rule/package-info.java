/**
 * Changes what holds for all officers, beside the requests where they are many.
 */
@NullMarked
package org.muster.training.service.rule;

import org.jspecify.annotations.NullMarked;
