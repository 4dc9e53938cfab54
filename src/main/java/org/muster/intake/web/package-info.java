/**
 * The address to which files are posted.
 */
@NullMarked
package org.muster.intake.web;

import org.jspecify.annotations.NullMarked;
