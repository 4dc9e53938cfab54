/**
 * Lets every page and call be asked of the records of an earlier time.
 */
@NullMarked
package org.muster.shared.web.records;

import org.jspecify.annotations.NullMarked;
