/**
 * Where headquarters is, and what time it is there.
 */
@NullMarked
package org.muster.shared.headquarters;

import org.jspecify.annotations.NullMarked;
