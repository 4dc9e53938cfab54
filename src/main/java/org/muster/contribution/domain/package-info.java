/**
 * What a contributor promised, sent and counted.
 */
@NullMarked
package org.muster.contribution.domain;

import org.jspecify.annotations.NullMarked;
