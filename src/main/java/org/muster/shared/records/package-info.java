/**
 * The second clock: as the records stood at which time a question is answered.
 */
@NullMarked
package org.muster.shared.records;

import org.jspecify.annotations.NullMarked;
