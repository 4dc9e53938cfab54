package org.muster.account.service;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of accounts.
 *
 * @param adminPassword the password of the first account, where headquarters chooses it
 */
@ConfigurationProperties("muster")
record AccountSettings(@Nullable String adminPassword) {

	@Override
	public String toString() {
		return "AccountSettings";
	}

}
