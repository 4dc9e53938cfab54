/**
 * Finds units and what lies below them.
 */
@NullMarked
package org.muster.unit.service;

import org.jspecify.annotations.NullMarked;
