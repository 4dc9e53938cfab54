/**
 * The pages to sign in, to change one's password and to look after accounts.
 */
@NullMarked
package org.muster.account.web;

import org.jspecify.annotations.NullMarked;
