/**
 * The forms in which officers are posted and given a status, from a day on.
 */
@NullMarked
package org.muster.officer.web.posting;

import org.jspecify.annotations.NullMarked;
