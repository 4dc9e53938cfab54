package org.muster.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Muster keeps its own files.
 *
 * @param dataDirectory the folder of the embedded database; relative paths start at the
 * working directory
 */
@ConfigurationProperties("muster")
public record DatabaseSettings(@DefaultValue("data") Path dataDirectory) {
}
