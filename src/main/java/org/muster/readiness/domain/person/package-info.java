/**
 * What one officer's page tells over time: validities, places on rolls, deployments, and
 * who changed what.
 */
@NullMarked
package org.muster.readiness.domain.person;

import org.jspecify.annotations.NullMarked;
