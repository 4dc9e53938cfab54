/**
 * Where reports are issued, verified, withdrawn and found again.
 */
@NullMarked
package org.muster.report.web.issue;

import org.jspecify.annotations.NullMarked;
