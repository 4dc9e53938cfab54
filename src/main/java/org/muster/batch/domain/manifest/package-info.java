/**
 * Manifests: who may be named on a movement, who is, and who moved without being
 * certified.
 */
@NullMarked
package org.muster.batch.domain.manifest;

import org.jspecify.annotations.NullMarked;
