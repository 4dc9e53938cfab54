/**
 * Long reports on their way.
 */
@NullMarked
package org.muster.report.web.job;

import org.jspecify.annotations.NullMarked;
