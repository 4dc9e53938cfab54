/**
 * Puts the headquarters page together and works out what needs attention.
 */
@NullMarked
package org.muster.dashboard.service;

import org.jspecify.annotations.NullMarked;
