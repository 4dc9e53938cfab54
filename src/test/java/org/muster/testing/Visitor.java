package org.muster.testing;

import java.net.URI;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Opens pages and sends forms as somebody with a role.
 */
public final class Visitor {

	private final MockMvcTester mvc;

	private final String role;

	public Visitor(MockMvcTester mvc, String role) {
		this.mvc = mvc;
		this.role = role;
	}

	/** The same pages for somebody with another role. */
	public Visitor as(String other) {
		return new Visitor(this.mvc, other);
	}

	/** Opens a page. */
	public MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).with(user("somebody").roles(this.role)).exchange();
	}

	/** Sends a form, whose fields are named and filled in turn. */
	public MvcTestResult post(String address, Object... fieldsAndValues) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(URI.create(address))
			.with(user("somebody").roles(this.role))
			.with(csrf());
		for (int index = 0; index < fieldsAndValues.length; index += 2) {
			request.param(String.valueOf(fieldsAndValues[index]), String.valueOf(fieldsAndValues[index + 1]));
		}
		return request.exchange();
	}

}
