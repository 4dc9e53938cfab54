package org.brokenhouse.attic;

/**
 * Is in a room that nobody drew.
 */
class Stray {

}
