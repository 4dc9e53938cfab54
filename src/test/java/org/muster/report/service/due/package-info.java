/**
 * Scheduled reports when they are due.
 */
@NullMarked
package org.muster.report.service.due;

import org.jspecify.annotations.NullMarked;
