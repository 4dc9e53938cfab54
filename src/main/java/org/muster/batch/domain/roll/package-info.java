/**
 * Who may be put on nominal rolls, who is on them, and their changes by day.
 */
@NullMarked
package org.muster.batch.domain.roll;

import org.jspecify.annotations.NullMarked;
