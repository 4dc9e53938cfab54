/**
 * Tests of the words that every feature uses.
 */
@NullMarked
package org.muster.shared;

import org.jspecify.annotations.NullMarked;
