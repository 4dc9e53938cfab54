/**
 * Service numbers that were pasted into a form.
 */
@NullMarked
package org.muster.officer.domain.paste;

import org.jspecify.annotations.NullMarked;
