/**
 * The countries that the records may name, by ISO 3166-1 alpha-2.
 */
@NullMarked
package org.muster.mission.domain.country;

import org.jspecify.annotations.NullMarked;
