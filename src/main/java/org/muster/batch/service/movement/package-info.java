/**
 * Records movements fact by fact, corrects them and cancels them.
 */
@NullMarked
package org.muster.batch.service.movement;

import org.jspecify.annotations.NullMarked;
