/**
 * How typed texts are read.
 */
@NullMarked
package org.muster.shared.web.form;

import org.jspecify.annotations.NullMarked;
