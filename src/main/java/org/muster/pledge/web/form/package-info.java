/**
 * The page of a pledge, and the forms that record and change it.
 */
@NullMarked
package org.muster.pledge.web.form;

import org.jspecify.annotations.NullMarked;
