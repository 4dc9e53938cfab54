package org.muster.training.domain.extension;

/**
 * What an order would do to its group.
 *
 * @param extended how many passes it would extend
 * @param lapsed how many of them are valid no more today
 * @param longer how many officers are valid as long or longer without it
 * @param fingerprint changes with anything that it would do
 */
public record ExtensionCounts(long extended, long lapsed, long longer, String fingerprint) {

}
