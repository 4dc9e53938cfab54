/**
 * What units keep at home against their floors.
 */
@NullMarked
package org.muster.totals.web.home;

import org.jspecify.annotations.NullMarked;
