/**
 * What the pages of every feature share.
 */
@NullMarked
package org.muster.shared.web;

import org.jspecify.annotations.NullMarked;
