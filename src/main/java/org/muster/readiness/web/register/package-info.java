/**
 * The pages of the register of officers.
 */
@NullMarked
package org.muster.readiness.web.register;

import org.jspecify.annotations.NullMarked;
