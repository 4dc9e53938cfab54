/**
 * The description of the API, worked out from what answers its calls.
 */
@NullMarked
package org.muster.shared.web.api;

import org.jspecify.annotations.NullMarked;
