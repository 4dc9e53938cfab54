/**
 * Records one result for officers whose numbers are pasted, without a session.
 */
@NullMarked
package org.muster.training.service.pasted;

import org.jspecify.annotations.NullMarked;
