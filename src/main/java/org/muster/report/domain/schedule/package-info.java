/**
 * Reports that are made by themselves, and what came of each day on which one was due.
 */
@NullMarked
package org.muster.report.domain.schedule;

import org.jspecify.annotations.NullMarked;
