/**
 * The register of officers: who is found by parts of a name or number, and narrowed by
 * where and how officers serve.
 */
@NullMarked
package org.muster.readiness.domain.register;

import org.jspecify.annotations.NullMarked;
