/**
 * Orders reports that are made by themselves.
 */
@NullMarked
package org.muster.report.service.schedule;

import org.jspecify.annotations.NullMarked;
