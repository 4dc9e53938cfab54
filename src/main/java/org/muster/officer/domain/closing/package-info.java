/**
 * Who still serves in a unit that is to be closed.
 */
@NullMarked
package org.muster.officer.domain.closing;

import org.jspecify.annotations.NullMarked;
