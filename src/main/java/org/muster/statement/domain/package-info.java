/**
 * What was said in public, held against the records.
 */
@NullMarked
package org.muster.statement.domain;

import org.jspecify.annotations.NullMarked;
