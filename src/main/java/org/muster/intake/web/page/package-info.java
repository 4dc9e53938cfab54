/**
 * The pages of imports.
 */
@NullMarked
package org.muster.intake.web.page;

import org.jspecify.annotations.NullMarked;
