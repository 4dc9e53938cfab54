/**
 * The printing of PDFs: few at once, and long ones bound from parts.
 */
@NullMarked
package org.muster.report.print.pdf;

import org.jspecify.annotations.NullMarked;
