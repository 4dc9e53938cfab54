/**
 * The page that drafts a statement.
 */
@NullMarked
package org.muster.statement.web.draft;

import org.jspecify.annotations.NullMarked;
