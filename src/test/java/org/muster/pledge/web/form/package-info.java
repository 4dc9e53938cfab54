/**
 * Tests of the forms that record and change pledges.
 */
@NullMarked
package org.muster.pledge.web.form;

import org.jspecify.annotations.NullMarked;
