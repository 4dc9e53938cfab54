/**
 * Lays reports out on sheets: the page, the PDF made of it, and its drawings.
 */
@NullMarked
package org.muster.report.print;

import org.jspecify.annotations.NullMarked;
