/**
 * The results of a session: what is on record of its officers, and what recordings write.
 */
@NullMarked
package org.muster.training.domain.results;

import org.jspecify.annotations.NullMarked;
