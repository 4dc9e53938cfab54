/**
 * Reports on sheets.
 */
@NullMarked
package org.muster.report.print;

import org.jspecify.annotations.NullMarked;
