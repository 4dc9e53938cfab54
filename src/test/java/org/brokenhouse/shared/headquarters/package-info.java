/**
 * The one place that may read the time.
 */
@NullMarked
package org.brokenhouse.shared.headquarters;

import org.jspecify.annotations.NullMarked;
