/**
 * Checks passwords, and refuses to while too many checks have failed.
 */
@NullMarked
package org.muster.account.security.password;

import org.jspecify.annotations.NullMarked;
