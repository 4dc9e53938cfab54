/**
 * What the forms of all features share: how typed texts are read, and what a list offers.
 */
@NullMarked
package org.muster.shared.web.form;

import org.jspecify.annotations.NullMarked;
