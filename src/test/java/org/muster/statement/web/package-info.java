/**
 * The pages of statements and claims.
 */
@NullMarked
package org.muster.statement.web;

import org.jspecify.annotations.NullMarked;
