package org.muster.account.security;

import java.util.List;

import jakarta.servlet.Filter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;

/**
 * What browsers are told about every answer. Nothing inline runs, nothing comes from
 * elsewhere, and no page can be framed.
 */
final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

	static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Override
	public void customize(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
			// Addresses carry service numbers, so no other site sees where a reader came
			// from.
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			// Whoever shares the host's domain decides about the domain.
			.httpStrictTransportSecurity((transport) -> transport.includeSubDomains(false));
	}

	/**
	 * The same for what is served outside the chains of pages and programs.
	 * @return a filter that writes these headers and does nothing else
	 */
	static Filter filter() {
		ReferrerPolicyHeaderWriter referrer = new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN);
		CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
		opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
		return new HeaderWriterFilter(
				List.of(new XContentTypeOptionsHeaderWriter(), new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY),
						referrer, new PermissionsPolicyHeaderWriter(PERMISSIONS), opener, new HstsHeaderWriter(false)));
	}

}
