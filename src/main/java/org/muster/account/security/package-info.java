/**
 * Who may reach which address, and how one signs in.
 */
@NullMarked
package org.muster.account.security;

import org.jspecify.annotations.NullMarked;
