/**
 * Mission packs: ZIP files with a file for each kind of record, opened with care.
 */
@NullMarked
package org.muster.intake.domain.pack;

import org.jspecify.annotations.NullMarked;
