/**
 * Orders by which an authority lengthens what is valid.
 */
@NullMarked
package org.muster.training.domain.extension;

import org.jspecify.annotations.NullMarked;
