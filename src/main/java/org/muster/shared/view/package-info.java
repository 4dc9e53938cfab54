/**
 * What the plain pages have in common: tables of cells, their addresses and the day in
 * view.
 */
@NullMarked
package org.muster.shared.view;

import org.jspecify.annotations.NullMarked;
