/**
 * Computes the deployment totals, once for every view.
 */
@NullMarked
package org.muster.totals.service;

import org.jspecify.annotations.NullMarked;
