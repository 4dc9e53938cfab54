/**
 * Recording the results of sessions, as a browser does it.
 */
@NullMarked
package org.muster.training.web.results;

import org.jspecify.annotations.NullMarked;
