/**
 * Tests of the pages of courses and requirements.
 */
@NullMarked
package org.muster.training.web.course;

import org.jspecify.annotations.NullMarked;
