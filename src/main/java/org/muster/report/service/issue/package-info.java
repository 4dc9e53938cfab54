/**
 * Issues reports, keeps them, and says what became of them.
 */
@NullMarked
package org.muster.report.service.issue;

import org.jspecify.annotations.NullMarked;
