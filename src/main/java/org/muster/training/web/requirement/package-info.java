/**
 * The requirements of a mission: their list, and the forms that add and end them.
 */
@NullMarked
package org.muster.training.web.requirement;

import org.jspecify.annotations.NullMarked;
