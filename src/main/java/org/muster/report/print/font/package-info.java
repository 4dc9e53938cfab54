/**
 * The fonts of reports, and what they can print.
 */
@NullMarked
package org.muster.report.print.font;

import org.jspecify.annotations.NullMarked;
