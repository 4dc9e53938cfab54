/**
 * What the pages, the recording and the rebuild cost with very many officers.
 */
@NullMarked
package org.muster.readiness.scale;

import org.jspecify.annotations.NullMarked;
