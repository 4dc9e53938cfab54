/**
 * Records that only reports list: lacks by unit, expiries, manifests, returns, tours.
 */
@NullMarked
package org.muster.report.domain.record;

import org.jspecify.annotations.NullMarked;
