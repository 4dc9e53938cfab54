/**
 * Tests of the files that build Muster.
 */
@NullMarked
package org.muster.build;

import org.jspecify.annotations.NullMarked;
