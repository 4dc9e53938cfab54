/**
 * Random histories of a service, and the rule book's answers to questions about them,
 * worked out day by day in plain Java.
 */
@NullMarked
package org.muster.testing.history;

import org.jspecify.annotations.NullMarked;
