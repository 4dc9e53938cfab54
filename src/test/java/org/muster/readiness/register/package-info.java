/**
 * Whom the register finds, from page to file.
 */
@NullMarked
package org.muster.readiness.register;

import org.jspecify.annotations.NullMarked;
