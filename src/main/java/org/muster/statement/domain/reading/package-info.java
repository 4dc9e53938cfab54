/**
 * Reads texts for numbers, days and words that may make a claim. What is read is only
 * proposed.
 */
@NullMarked
package org.muster.statement.domain.reading;

import org.jspecify.annotations.NullMarked;
