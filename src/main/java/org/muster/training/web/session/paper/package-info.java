/**
 * The papers of a session: its attendance list and its certificates.
 */
@NullMarked
package org.muster.training.web.session.paper;

import org.jspecify.annotations.NullMarked;
