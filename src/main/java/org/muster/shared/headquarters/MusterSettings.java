package org.muster.shared.headquarters;

import java.time.ZoneId;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where headquarters is.
 *
 * @param timeZone the zone in which days begin and end
 * @param locale the language and conventions of pages
 */
@ConfigurationProperties("muster")
public record MusterSettings(@DefaultValue("Africa/Nairobi") ZoneId timeZone, @DefaultValue("en") Locale locale) {

}
