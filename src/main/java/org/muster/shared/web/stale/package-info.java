/**
 * Forms that were overtaken: what others changed meanwhile, field by field, and nothing
 * typed lost.
 */
@NullMarked
package org.muster.shared.web.stale;

import org.jspecify.annotations.NullMarked;
