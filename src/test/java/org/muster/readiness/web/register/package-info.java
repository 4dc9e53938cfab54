/**
 * How fast the register is.
 */
@NullMarked
package org.muster.readiness.web.register;

import org.jspecify.annotations.NullMarked;
