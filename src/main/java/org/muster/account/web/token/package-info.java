/**
 * The page on which one makes and revokes tokens for programs.
 */
@NullMarked
package org.muster.account.web.token;

import org.jspecify.annotations.NullMarked;
