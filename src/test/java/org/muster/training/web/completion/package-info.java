/**
 * Single completions, as a browser records, voids and restores them.
 */
@NullMarked
package org.muster.training.web.completion;

import org.jspecify.annotations.NullMarked;
