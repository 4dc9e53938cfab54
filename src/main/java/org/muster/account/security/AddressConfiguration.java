package org.muster.account.security;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which addresses are let in. Service numbers and codes are free text and stand in
 * addresses, so a slash, a semicolon and their like are welcome when they are encoded.
 */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

	@Bean
	static HttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowUrlEncodedSlash(true);
		firewall.setAllowUrlEncodedDoubleSlash(true);
		firewall.setAllowUrlEncodedPercent(true);
		firewall.setAllowUrlEncodedPeriod(true);
		firewall.setAllowSemicolon(true);
		firewall.setAllowBackSlash(true);
		return firewall;
	}

	@Bean
	static RequestRejectedHandler requestRejectedHandler() {
		return (request, response, refusal) -> {
			// Refused before any header is written, the error page still needs its
			// policy.
			response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT_POLICY);
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.sendError(HttpStatus.BAD_REQUEST.value());
		};
	}

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
		return (tomcat) -> tomcat.addConnectorCustomizers((connector) -> {
			connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
			connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
		});
	}

}
