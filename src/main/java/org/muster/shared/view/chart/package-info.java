/**
 * Charts that the server draws, the same on a screen, without scripts and on paper.
 */
@NullMarked
package org.muster.shared.view.chart;

import org.jspecify.annotations.NullMarked;
