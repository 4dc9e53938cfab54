/**
 * Makes and mails scheduled reports when they are due, on one of the machines.
 */
@NullMarked
package org.muster.report.service.due;

import org.jspecify.annotations.NullMarked;
