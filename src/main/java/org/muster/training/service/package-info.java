/**
 * Finds what can be completed, and how many are current in it.
 */
@NullMarked
package org.muster.training.service;

import org.jspecify.annotations.NullMarked;
