/**
 * Words a statement from the records, each number with what it counts.
 */
@NullMarked
package org.muster.statement.service.draft;

import org.jspecify.annotations.NullMarked;
