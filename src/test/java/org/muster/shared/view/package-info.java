/**
 * How lists and charts are cut and scaled.
 */
@NullMarked
package org.muster.shared.view;

import org.jspecify.annotations.NullMarked;
