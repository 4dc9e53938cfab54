/**
 * The list of strength returns and the monthly form that records them.
 */
@NullMarked
package org.muster.batch.web.returns;

import org.jspecify.annotations.NullMarked;
