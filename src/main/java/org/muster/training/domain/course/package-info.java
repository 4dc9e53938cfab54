/**
 * What pages tell of one course or clearance.
 */
@NullMarked
package org.muster.training.domain.course;

import org.jspecify.annotations.NullMarked;
