/**
 * Writes a merge, table by table, so that nothing on record is lost and no rule is broken
 * on the way.
 */
@NullMarked
package org.muster.merge.domain.writing;

import org.jspecify.annotations.NullMarked;
