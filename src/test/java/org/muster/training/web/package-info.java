/**
 * Tests of the pages of training.
 */
@NullMarked
package org.muster.training.web;

import org.jspecify.annotations.NullMarked;
