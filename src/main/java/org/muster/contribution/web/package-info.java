/**
 * The pages of single contributors.
 */
@NullMarked
package org.muster.contribution.web;

import org.jspecify.annotations.NullMarked;
