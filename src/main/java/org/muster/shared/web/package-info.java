/**
 * What the pages of every feature share: the day asked about, navigation, messages.
 */
@NullMarked
package org.muster.shared.web;

import org.jspecify.annotations.NullMarked;
