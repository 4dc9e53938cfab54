/**
 * The pages of single completions.
 */
@NullMarked
package org.muster.training.web.completion;

import org.jspecify.annotations.NullMarked;
