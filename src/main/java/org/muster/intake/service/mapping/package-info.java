/**
 * Mappings of the headings of other systems, kept under a name.
 */
@NullMarked
package org.muster.intake.service.mapping;

import org.jspecify.annotations.NullMarked;
