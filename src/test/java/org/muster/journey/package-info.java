/**
 * Walks through the application in a real browser.
 */
@NullMarked
package org.muster.journey;

import org.jspecify.annotations.NullMarked;
