/**
 * What somebody sends to be imported, opened and recognised.
 */
@NullMarked
package org.muster.intake.service.delivery;

import org.jspecify.annotations.NullMarked;
