/**
 * Where reports are ordered that are made by themselves.
 */
@NullMarked
package org.muster.report.web.schedule;

import org.jspecify.annotations.NullMarked;
