/**
 * Finds what contributors promised.
 */
@NullMarked
package org.muster.pledge.service;

import org.jspecify.annotations.NullMarked;
