/**
 * The form that records the results of a session.
 */
@NullMarked
package org.muster.training.web.results;

import org.jspecify.annotations.NullMarked;
