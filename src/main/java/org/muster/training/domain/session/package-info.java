/**
 * Course sessions: their days, their state and who is enrolled.
 */
@NullMarked
package org.muster.training.domain.session;

import org.jspecify.annotations.NullMarked;
