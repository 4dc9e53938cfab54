/**
 * Reports on a mission as a whole.
 */
@NullMarked
package org.muster.report.service.mission;

import org.jspecify.annotations.NullMarked;
