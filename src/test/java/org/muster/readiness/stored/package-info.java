/**
 * What is stored of readiness, held against its definition over the raw tables.
 */
@NullMarked
package org.muster.readiness.stored;

import org.jspecify.annotations.NullMarked;
