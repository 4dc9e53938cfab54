/**
 * The rules that hold Muster's packages in shape, and small classes that break each of
 * them.
 */
@NullMarked
package org.muster.architecture;

import org.jspecify.annotations.NullMarked;
