/**
 * Verifies what is stored of readiness against the records, and rebuilds it.
 */
@NullMarked
package org.muster.readiness.service.stored;

import org.jspecify.annotations.NullMarked;
