/**
 * Reports on a batch and its officers.
 */
@NullMarked
package org.muster.report.service.batch;

import org.jspecify.annotations.NullMarked;
