/**
 * The database that Muster brings along: a real PostgreSQL in the data directory, used
 * when no other is configured.
 */
@NullMarked
package org.muster.database;

import org.jspecify.annotations.NullMarked;
