/**
 * Tests of the headquarters page.
 */
@NullMarked
package org.muster.dashboard.web;

import org.jspecify.annotations.NullMarked;
