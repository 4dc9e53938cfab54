/**
 * Planning sessions, enrolling and recording their results, as a browser does it.
 */
@NullMarked
package org.muster.training.web.session;

import org.jspecify.annotations.NullMarked;
