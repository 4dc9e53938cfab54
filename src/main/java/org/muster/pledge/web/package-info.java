/**
 * The plain pages of pledges.
 */
@NullMarked
package org.muster.pledge.web;

import org.jspecify.annotations.NullMarked;
