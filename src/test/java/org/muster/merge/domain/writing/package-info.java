/**
 * Tests of the package of the same name.
 */
@NullMarked
package org.muster.merge.domain.writing;

import org.jspecify.annotations.NullMarked;
