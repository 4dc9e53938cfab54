/**
 * The pages of course sessions: their list, their rolls and the form of results.
 */
@NullMarked
package org.muster.training.web.session;

import org.jspecify.annotations.NullMarked;
