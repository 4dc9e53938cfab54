package org.muster.report.web;

import jakarta.servlet.http.HttpServletRequest;
import org.muster.account.service.SignedIn;
import org.muster.report.service.ReportSettings;

import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Who issues a report, and where others can verify it.
 *
 * @param name the name of the person, as reports say it
 * @param address where others reach this installation, without a path
 */
public record Issuer(String name, String address) {

	/**
	 * The person who is signed in.
	 * @param person the account
	 * @param request by which address this installation was reached
	 * @param settings the address, where it is set
	 * @return who issues from where
	 */
	public static Issuer of(Authentication person, HttpServletRequest request, ReportSettings settings) {
		String address = settings.address();
		return new Issuer(
				(person.getPrincipal() instanceof SignedIn account) ? account.getDisplayName() : person.getName(),
				(address != null) ? address
						: ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
	}

}
