/**
 * Sessions planned from the lists of who lacks or loses what is required.
 */
@NullMarked
package org.muster.readiness.web.session;

import org.jspecify.annotations.NullMarked;
