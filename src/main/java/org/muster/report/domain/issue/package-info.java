/**
 * Reports that were issued, as they are kept.
 */
@NullMarked
package org.muster.report.domain.issue;

import org.jspecify.annotations.NullMarked;
