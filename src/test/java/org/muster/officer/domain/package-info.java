/**
 * Tests the rules of officers.
 */
@NullMarked
package org.muster.officer.domain;

import org.jspecify.annotations.NullMarked;
