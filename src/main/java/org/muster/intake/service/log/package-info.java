/**
 * What is written down of imports, and of the rows that were refused.
 */
@NullMarked
package org.muster.intake.service.log;

import org.jspecify.annotations.NullMarked;
