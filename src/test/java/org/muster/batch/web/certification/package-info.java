/**
 * Tests of org.muster.batch.web.certification.
 */
@NullMarked
package org.muster.batch.web.certification;

import org.jspecify.annotations.NullMarked;
