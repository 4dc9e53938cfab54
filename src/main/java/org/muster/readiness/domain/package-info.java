/**
 * Who is ready on which days, and why not.
 */
@NullMarked
package org.muster.readiness.domain;

import org.jspecify.annotations.NullMarked;
