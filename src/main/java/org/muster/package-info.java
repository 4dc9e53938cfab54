/**
 * Muster tells a police headquarters, for any day, how many officers are deployed, how
 * many are ready, who is not and why.
 */
@NullMarked
package org.muster;

import org.jspecify.annotations.NullMarked;
