/**
 * What the records said at an earlier time.
 */
@NullMarked
package org.muster.recorded;

import org.jspecify.annotations.NullMarked;
