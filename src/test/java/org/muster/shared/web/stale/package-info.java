/**
 * What a form keeps when it was overtaken.
 */
@NullMarked
package org.muster.shared.web.stale;

import org.jspecify.annotations.NullMarked;
