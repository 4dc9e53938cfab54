/**
 * Finds officers.
 */
@NullMarked
package org.muster.officer.service;

import org.jspecify.annotations.NullMarked;
