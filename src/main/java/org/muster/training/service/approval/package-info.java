/**
 * Approves and refuses results that wait for a second pair of eyes.
 */
@NullMarked
package org.muster.training.service.approval;

import org.jspecify.annotations.NullMarked;
