/**
 * Statements and claims as JSON.
 */
@NullMarked
package org.muster.statement.web;

import org.jspecify.annotations.NullMarked;
