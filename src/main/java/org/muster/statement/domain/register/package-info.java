/**
 * Lists of statements, and what claims can be about.
 */
@NullMarked
package org.muster.statement.domain.register;

import org.jspecify.annotations.NullMarked;
