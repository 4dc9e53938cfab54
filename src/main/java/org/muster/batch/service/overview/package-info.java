/**
 * What is known of a batch apart from its figures, gathered for its page.
 */
@NullMarked
package org.muster.batch.service.overview;

import org.jspecify.annotations.NullMarked;
