/**
 * The plain pages of officers: lists of names behind a figure, and one officer.
 */
@NullMarked
package org.muster.readiness.web.page;

import org.jspecify.annotations.NullMarked;
