/**
 * The register of statements.
 */
@NullMarked
package org.muster.statement.web.register;

import org.jspecify.annotations.NullMarked;
