/**
 * The pages of single contributors.
 */
@NullMarked
package org.muster.contribution;

import org.jspecify.annotations.NullMarked;
