/**
 * Pages that many features share: a form, a record, and what can be done from there.
 */
@NullMarked
package org.muster.shared.web.page;

import org.jspecify.annotations.NullMarked;
