/**
 * What spreadsheets find in the files of lists, without a server.
 */
@NullMarked
package org.muster.shared.file;

import org.jspecify.annotations.NullMarked;
