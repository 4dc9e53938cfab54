/**
 * On which days scheduled reports fall due.
 */
@NullMarked
package org.muster.report.domain.schedule;

import org.jspecify.annotations.NullMarked;
