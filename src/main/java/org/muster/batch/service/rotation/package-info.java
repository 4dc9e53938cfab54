/**
 * Shows the rotation of a mission and extends tours by order.
 */
@NullMarked
package org.muster.batch.service.rotation;

import org.jspecify.annotations.NullMarked;
