/**
 * Puts statements and claims on record and corrects them.
 */
@NullMarked
package org.muster.statement.service.recording;

import org.jspecify.annotations.NullMarked;
