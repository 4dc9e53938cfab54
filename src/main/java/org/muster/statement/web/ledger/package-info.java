/**
 * All claims about a mission over time, beside what the records say.
 */
@NullMarked
package org.muster.statement.web.ledger;

import org.jspecify.annotations.NullMarked;
