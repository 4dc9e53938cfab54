/**
 * What is drawn on reports, in greys that a copier keeps apart.
 */
@NullMarked
package org.muster.report.print.drawing;

import org.jspecify.annotations.NullMarked;
