/**
 * What missions require: found, and kept.
 */
@NullMarked
package org.muster.training.domain.requirement;

import org.jspecify.annotations.NullMarked;
