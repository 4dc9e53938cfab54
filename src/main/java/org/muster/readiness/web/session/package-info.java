/**
 * From the lists of who lacks or loses what is required to a session planned for them.
 */
@NullMarked
package org.muster.readiness.web.session;

import org.jspecify.annotations.NullMarked;
