/**
 * What stands on a report, before it is laid out on sheets.
 */
@NullMarked
package org.muster.report.domain.paper;

import org.jspecify.annotations.NullMarked;
