/**
 * What is stored of readiness, beside what the records say.
 */
@NullMarked
package org.muster.readiness.domain.stored;

import org.jspecify.annotations.NullMarked;
