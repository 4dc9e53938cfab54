/**
 * Makes and revokes tokens, and tells who signs in with one.
 */
@NullMarked
package org.muster.account.service.token;

import org.jspecify.annotations.NullMarked;
