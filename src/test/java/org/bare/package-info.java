/**
 * The least that a Spring Boot application with JPA and an embedded PostgreSQL is, to
 * measure Muster against.
 */
@NullMarked
package org.bare;

import org.jspecify.annotations.NullMarked;
