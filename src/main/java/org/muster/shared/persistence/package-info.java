/**
 * How entities are kept and every change is recorded with its account and time.
 */
@NullMarked
package org.muster.shared.persistence;

import org.jspecify.annotations.NullMarked;
