/**
 * The pages of what missions require.
 */
@NullMarked
package org.muster.training.web.requirement;

import org.jspecify.annotations.NullMarked;
