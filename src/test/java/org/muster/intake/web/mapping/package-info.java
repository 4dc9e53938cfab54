/**
 * The page of kept mappings, from request to record.
 */
@NullMarked
package org.muster.intake.web.mapping;

import org.jspecify.annotations.NullMarked;
