/**
 * What an account that is limited to units may record of training.
 */
@NullMarked
package org.muster.training.web.reach;

import org.jspecify.annotations.NullMarked;
