/**
 * Plans batches: when they leave, for how long, and what they are to be made of.
 */
@NullMarked
package org.muster.batch.service.plan;

import org.jspecify.annotations.NullMarked;
