package org.muster.report.service;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands on every report.
 *
 * @param organisation whose report it is
 * @param department the part of it, in a quieter tone
 * @param markings who may read a report, the usual marking first
 * @param address where others reach this installation, for instance
 * {@code https://muster.example}; {@code null} for the address by which it was asked
 * @param schedules whether this machine makes scheduled reports
 * @param patience how long whoever has a long report printed waits for it, before a page
 * tells how far it has come
 * @param mailFrom the sender of mails with reports, {@code null} for what the mail server
 * takes
 */
@ConfigurationProperties("muster.reports")
public record ReportSettings(@DefaultValue("National Police Service") String organisation,
		@DefaultValue("Mission deployments") String department, @DefaultValue( {
				"OFFICIAL", "UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL" }) List<String> markings,
		@Nullable String address, @DefaultValue("true") boolean schedules, @DefaultValue("2s") Duration patience,
		@Nullable String mailFrom){

	/**
	 * The marking of a report.
	 * @param asked what was asked for, if anything
	 * @return one of the markings
	 */
	public String marking(@Nullable String asked) {
		return (asked != null && this.markings.contains(asked)) ? asked : this.markings.get(0);
	}

}
