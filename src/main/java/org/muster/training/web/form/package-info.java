/**
 * What the forms of training share.
 */
@NullMarked
package org.muster.training.web.form;

import org.jspecify.annotations.NullMarked;
