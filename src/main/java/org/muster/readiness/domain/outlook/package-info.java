/**
 * Whom passes that are not recorded yet would make ready.
 */
@NullMarked
package org.muster.readiness.domain.outlook;

import org.jspecify.annotations.NullMarked;
