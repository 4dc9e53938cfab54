/**
 * Plans a session for exactly the officers that another page names.
 */
@NullMarked
package org.muster.training.web.session.handover;

import org.jspecify.annotations.NullMarked;
