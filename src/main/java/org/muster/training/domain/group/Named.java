package org.muster.training.domain.group;

/**
 * Something that can be chosen.
 *
 * @param code its code
 * @param name its name or title
 */
public record Named(String code, String name) {

}
