/**
 * Plans course sessions, enrols officers and records their results.
 */
@NullMarked
package org.muster.training.service.session;

import org.jspecify.annotations.NullMarked;
