/**
 * What contributors promised.
 */
@NullMarked
package org.muster.pledge.domain;

import org.jspecify.annotations.NullMarked;
