/**
 * Where reports are chosen, read and fetched as files.
 */
@NullMarked
package org.muster.report.web;

import org.jspecify.annotations.NullMarked;
