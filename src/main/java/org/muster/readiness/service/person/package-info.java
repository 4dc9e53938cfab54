/**
 * Finds what an officer's page tells.
 */
@NullMarked
package org.muster.readiness.service.person;

import org.jspecify.annotations.NullMarked;
