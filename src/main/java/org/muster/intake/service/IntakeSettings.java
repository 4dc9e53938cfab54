package org.muster.intake.service;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is loaded at the first start.
 *
 * @param exampleMission whether an empty database gets the example mission; where nothing
 * is said, the database that Muster brings along does and any other does not
 */
@ConfigurationProperties("muster")
record IntakeSettings(@Nullable Boolean exampleMission) {

}
