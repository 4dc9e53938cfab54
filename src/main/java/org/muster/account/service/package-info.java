/**
 * What can be done with accounts, and who is signed in.
 */
@NullMarked
package org.muster.account.service;

import org.jspecify.annotations.NullMarked;
