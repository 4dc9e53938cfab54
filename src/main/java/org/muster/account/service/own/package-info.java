/**
 * What people do with their own accounts.
 */
@NullMarked
package org.muster.account.service.own;

import org.jspecify.annotations.NullMarked;
