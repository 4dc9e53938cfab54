/**
 * The sixteen kinds of record that files may hold.
 */
@NullMarked
package org.muster.intake.domain.catalogue;

import org.jspecify.annotations.NullMarked;
