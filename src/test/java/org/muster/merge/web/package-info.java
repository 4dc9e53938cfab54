/**
 * Tests of the package of the same name.
 */
@NullMarked
package org.muster.merge.web;

import org.jspecify.annotations.NullMarked;
