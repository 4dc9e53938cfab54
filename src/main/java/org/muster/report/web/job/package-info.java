/**
 * Where long reports are watched while they are printed, called off, and fetched.
 */
@NullMarked
package org.muster.report.web.job;

import org.jspecify.annotations.NullMarked;
