/**
 * What passes that are not on record would do, with nothing saved.
 */
@NullMarked
package org.muster.readiness.domain.whatif;

import org.jspecify.annotations.NullMarked;
