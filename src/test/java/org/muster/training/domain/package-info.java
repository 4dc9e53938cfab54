/**
 * Tests the rules of courses, requirements and completions.
 */
@NullMarked
package org.muster.training.domain;

import org.jspecify.annotations.NullMarked;
