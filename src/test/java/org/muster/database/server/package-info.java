/**
 * Tests of the embedded PostgreSQL, some of them with processes to kill.
 */
@NullMarked
package org.muster.database.server;

import org.jspecify.annotations.NullMarked;
