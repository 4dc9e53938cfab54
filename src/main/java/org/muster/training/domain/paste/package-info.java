/**
 * Service numbers that were pasted into a form.
 */
@NullMarked
package org.muster.training.domain.paste;

import org.jspecify.annotations.NullMarked;
