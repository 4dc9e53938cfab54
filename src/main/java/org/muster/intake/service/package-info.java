/**
 * The import itself: one transaction from the uploaded file to the tables.
 */
@NullMarked
package org.muster.intake.service;

import org.jspecify.annotations.NullMarked;
