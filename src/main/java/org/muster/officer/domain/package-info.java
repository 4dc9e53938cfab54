/**
 * Who the officers are, where they serve and whether they are active.
 */
@NullMarked
package org.muster.officer.domain;

import org.jspecify.annotations.NullMarked;
