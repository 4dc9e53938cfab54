/**
 * The words and tables that reports are made of.
 */
@NullMarked
package org.muster.report.service.words;

import org.jspecify.annotations.NullMarked;
