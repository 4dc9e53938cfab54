/**
 * Records that come in as files: read, checked, held against what is on record, taken
 * over or refused.
 */
@NullMarked
package org.muster.intake;

import org.jspecify.annotations.NullMarked;
