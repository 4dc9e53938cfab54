/**
 * Changes nominal rolls: who comes on and who leaves, each from a day on.
 */
@NullMarked
package org.muster.batch.service.roll;

import org.jspecify.annotations.NullMarked;
