/**
 * The page of results that wait for a second pair of eyes.
 */
@NullMarked
package org.muster.training.web.approval;

import org.jspecify.annotations.NullMarked;
