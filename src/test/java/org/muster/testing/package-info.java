/**
 * What tests share: a database server, a clock to set, and the annotations that put them
 * into the application.
 */
@NullMarked
package org.muster.testing;

import org.jspecify.annotations.NullMarked;
