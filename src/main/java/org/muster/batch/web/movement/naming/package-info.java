/**
 * The page on which officers are named on a movement that is on record.
 */
@NullMarked
package org.muster.batch.web.movement.naming;

import org.jspecify.annotations.NullMarked;
