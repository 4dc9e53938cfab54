/**
 * Long reports, which are printed beside the pages while somebody looks on.
 */
@NullMarked
package org.muster.report.service.job;

import org.jspecify.annotations.NullMarked;
