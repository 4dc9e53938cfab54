/**
 * People who sign in, their rights, and how many failed sign-ins lock an account.
 */
@NullMarked
package org.muster.account.domain;

import org.jspecify.annotations.NullMarked;
