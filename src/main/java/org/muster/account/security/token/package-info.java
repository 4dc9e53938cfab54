/**
 * Programs that sign in with a token.
 */
@NullMarked
package org.muster.account.security.token;

import org.jspecify.annotations.NullMarked;
