/**
 * The page of a course or clearance, and the forms that set it up and change it.
 */
@NullMarked
package org.muster.training.web.course;

import org.jspecify.annotations.NullMarked;
