/**
 * Reports as readers get them.
 */
@NullMarked
package org.muster.report.web;

import org.jspecify.annotations.NullMarked;
