/**
 * Tests of the choice between the embedded database and another.
 */
@NullMarked
package org.muster.database;

import org.jspecify.annotations.NullMarked;
