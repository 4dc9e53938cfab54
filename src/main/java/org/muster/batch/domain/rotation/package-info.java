/**
 * When tours end, by whose order, and which batch takes over.
 */
@NullMarked
package org.muster.batch.domain.rotation;

import org.jspecify.annotations.NullMarked;
