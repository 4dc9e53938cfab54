/**
 * The page on which batches are held and released.
 */
@NullMarked
package org.muster.batch.web.hold;

import org.jspecify.annotations.NullMarked;
