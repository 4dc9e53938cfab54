/**
 * What went wrong, in words: pages for people, problem details for programs.
 */
@NullMarked
package org.muster.shared.web.error;

import org.jspecify.annotations.NullMarked;
