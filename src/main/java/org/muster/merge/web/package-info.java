/**
 * The page on which two records of one person are merged.
 */
@NullMarked
package org.muster.merge.web;

import org.jspecify.annotations.NullMarked;
