/**
 * The rules of the import, each against a database of its own.
 */
@NullMarked
package org.muster.intake.service;

import org.jspecify.annotations.NullMarked;
