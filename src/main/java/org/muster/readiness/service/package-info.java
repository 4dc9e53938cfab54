/**
 * Answers who is ready, and why not.
 */
@NullMarked
package org.muster.readiness.service;

import org.jspecify.annotations.NullMarked;
