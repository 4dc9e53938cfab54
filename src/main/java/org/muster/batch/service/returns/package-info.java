/**
 * The register of strength returns.
 */
@NullMarked
package org.muster.batch.service.returns;

import org.jspecify.annotations.NullMarked;
