/**
 * Adds and ends what missions require.
 */
@NullMarked
package org.muster.training.service.requirement;

import org.jspecify.annotations.NullMarked;
