/**
 * Holds what was said in public against the records.
 */
@NullMarked
package org.muster.statement.service;

import org.jspecify.annotations.NullMarked;
