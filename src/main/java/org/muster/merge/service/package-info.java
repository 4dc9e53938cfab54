/**
 * Shows what a merge of two records would do, and does it.
 */
@NullMarked
package org.muster.merge.service;

import org.jspecify.annotations.NullMarked;
