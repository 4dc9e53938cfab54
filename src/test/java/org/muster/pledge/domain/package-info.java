/**
 * Tests the rules of pledges.
 */
@NullMarked
package org.muster.pledge.domain;

import org.jspecify.annotations.NullMarked;
