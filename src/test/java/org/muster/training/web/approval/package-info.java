/**
 * Tests of the page of results that wait for approval.
 */
@NullMarked
package org.muster.training.web.approval;

import org.jspecify.annotations.NullMarked;
