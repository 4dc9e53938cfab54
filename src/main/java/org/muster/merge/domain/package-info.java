/**
 * Two records of one person: what they say differently, and how one becomes part of the
 * other.
 */
@NullMarked
package org.muster.merge.domain;

import org.jspecify.annotations.NullMarked;
