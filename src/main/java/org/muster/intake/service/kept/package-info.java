/**
 * Files that were tried out, kept until they are imported.
 */
@NullMarked
package org.muster.intake.service.kept;

import org.jspecify.annotations.NullMarked;
