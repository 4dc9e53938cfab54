/**
 * Files and packs as they are uploaded, read as rows of cells.
 */
@NullMarked
package org.muster.intake.domain.file;

import org.jspecify.annotations.NullMarked;
