/**
 * The forms that record missions, mandates and contributors.
 */
@NullMarked
package org.muster.mission.web.form;

import org.jspecify.annotations.NullMarked;
