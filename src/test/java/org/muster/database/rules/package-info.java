/**
 * Proves the rules that the database itself holds, whatever writes to it.
 */
@NullMarked
package org.muster.database.rules;

import org.jspecify.annotations.NullMarked;
