/**
 * Lists the officers of the register.
 */
@NullMarked
package org.muster.readiness.service.register;

import org.jspecify.annotations.NullMarked;
