/**
 * Tokens with which programs sign in for an account.
 */
@NullMarked
package org.muster.account.domain.token;

import org.jspecify.annotations.NullMarked;
