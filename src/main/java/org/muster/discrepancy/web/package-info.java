/**
 * The lists of what differs, and the form that settles it.
 */
@NullMarked
package org.muster.discrepancy.web;

import org.jspecify.annotations.NullMarked;
