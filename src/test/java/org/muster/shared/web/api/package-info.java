/**
 * The description of the API, held against what is answered.
 */
@NullMarked
package org.muster.shared.web.api;

import org.jspecify.annotations.NullMarked;
