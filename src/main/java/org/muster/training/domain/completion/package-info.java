/**
 * Single completions: found, and kept.
 */
@NullMarked
package org.muster.training.domain.completion;

import org.jspecify.annotations.NullMarked;
