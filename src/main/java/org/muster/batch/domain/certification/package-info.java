/**
 * Certifications: who signed for whom, and how the records changed since.
 */
@NullMarked
package org.muster.batch.domain.certification;

import org.jspecify.annotations.NullMarked;
