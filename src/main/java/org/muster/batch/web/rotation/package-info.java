/**
 * The page on which tours are extended.
 */
@NullMarked
package org.muster.batch.web.rotation;

import org.jspecify.annotations.NullMarked;
