/**
 * Which records are taken for those of one person.
 */
@NullMarked
package org.muster.officer.web.doubles;

import org.jspecify.annotations.NullMarked;
