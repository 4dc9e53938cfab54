/**
 * What lies beyond the units for whose officers an account may record.
 */
@NullMarked
package org.muster.shared.reach;

import org.jspecify.annotations.NullMarked;
