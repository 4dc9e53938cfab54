/**
 * The page that lists what headings of other systems mean, and forgets it.
 */
@NullMarked
package org.muster.intake.web.mapping;

import org.jspecify.annotations.NullMarked;
