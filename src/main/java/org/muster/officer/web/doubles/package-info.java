/**
 * The list of records that may be of one person.
 */
@NullMarked
package org.muster.officer.web.doubles;

import org.jspecify.annotations.NullMarked;
