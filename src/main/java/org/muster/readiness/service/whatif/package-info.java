/**
 * Supposes passes and tells what they would do.
 */
@NullMarked
package org.muster.readiness.service.whatif;

import org.jspecify.annotations.NullMarked;
