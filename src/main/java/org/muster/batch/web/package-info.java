/**
 * The plain pages of movements.
 */
@NullMarked
package org.muster.batch.web;

import org.jspecify.annotations.NullMarked;
