/**
 * The pages on which nominal rolls are filled and changed.
 */
@NullMarked
package org.muster.batch.web.roll;

import org.jspecify.annotations.NullMarked;
