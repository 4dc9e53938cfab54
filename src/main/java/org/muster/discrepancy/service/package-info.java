/**
 * Finds what differs, and settles it.
 */
@NullMarked
package org.muster.discrepancy.service;

import org.jspecify.annotations.NullMarked;
