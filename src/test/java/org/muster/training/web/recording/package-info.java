/**
 * Tests of recording pasted numbers without a session.
 */
@NullMarked
package org.muster.training.web.recording;

import org.jspecify.annotations.NullMarked;
