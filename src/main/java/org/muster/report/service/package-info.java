/**
 * What is asked of a report, and which reports there are.
 */
@NullMarked
package org.muster.report.service;

import org.jspecify.annotations.NullMarked;
