/**
 * What the records say twice and differently, and how it was settled.
 */
@NullMarked
package org.muster.discrepancy.domain;

import org.jspecify.annotations.NullMarked;
