/**
 * The plain page of statements and what the records say to their claims.
 */
@NullMarked
package org.muster.statement.web.page;

import org.jspecify.annotations.NullMarked;
