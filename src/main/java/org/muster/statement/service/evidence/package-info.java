/**
 * The records behind a figure, and what would explain that a claim differs from them.
 */
@NullMarked
package org.muster.statement.service.evidence;

import org.jspecify.annotations.NullMarked;
