/**
 * Unpacks, starts and stops the PostgreSQL that comes with Muster.
 */
@NullMarked
package org.muster.database.server;

import org.jspecify.annotations.NullMarked;
