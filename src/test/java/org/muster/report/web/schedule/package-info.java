/**
 * Pages of scheduled reports.
 */
@NullMarked
package org.muster.report.web.schedule;

import org.jspecify.annotations.NullMarked;
