/**
 * The page that records completions of a course from pasted service numbers.
 */
@NullMarked
package org.muster.training.web.recording;

import org.jspecify.annotations.NullMarked;
