/**
 * The headquarters page as it is drawn: ladder, tiles, tables and what needs attention.
 */
@NullMarked
package org.muster.dashboard.web;

import org.jspecify.annotations.NullMarked;
