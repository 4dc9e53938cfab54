package org.muster.readiness.domain.register;

/**
 * A mission for which officers are to be ready.
 *
 * @param id the key
 * @param requires whether it requires anything, so that sets of days are stored for it
 */
record AskedMission(long id, boolean requires) {

}
