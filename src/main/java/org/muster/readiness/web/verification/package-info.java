/**
 * The administrators' page on which what is stored of readiness is verified.
 */
@NullMarked
package org.muster.readiness.web.verification;

import org.jspecify.annotations.NullMarked;
