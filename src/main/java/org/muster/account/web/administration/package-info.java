/**
 * The pages on which administrators look after accounts.
 */
@NullMarked
package org.muster.account.web.administration;

import org.jspecify.annotations.NullMarked;
