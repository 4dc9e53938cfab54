/**
 * The address to which files are posted, tested from outside.
 */
@NullMarked
package org.muster.intake.web;

import org.jspecify.annotations.NullMarked;
