/**
 * The pages of extension orders.
 */
@NullMarked
package org.muster.training.web.extension;

import org.jspecify.annotations.NullMarked;
