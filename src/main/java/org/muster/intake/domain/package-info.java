/**
 * What an import is given and what it answers.
 */
@NullMarked
package org.muster.intake.domain;

import org.jspecify.annotations.NullMarked;
