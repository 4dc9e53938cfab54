/**
 * Reports on what officers have completed and what they lack.
 */
@NullMarked
package org.muster.report.service.training;

import org.jspecify.annotations.NullMarked;
