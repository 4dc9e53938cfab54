package org.muster.testing;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import jakarta.persistence.EntityManager;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Opens pages and sends forms as a deployment officer, each as if in a request of its
 * own.
 */
public final class Pages {

	private final MockMvcTester mvc;

	private final EntityManager entities;

	public Pages(MockMvcTester mvc, EntityManager entities) {
		this.mvc = mvc;
		this.entities = entities;
	}

	/** Opens a page. */
	public MvcTestResult get(String address) {
		this.entities.flush();
		this.entities.clear();
		return this.mvc.get().uri(URI.create(address)).with(user("d").roles("DEPLOYMENT_OFFICER")).exchange();
	}

	/** What an answer says. */
	public static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sends a form: names and values in turn. */
	public MvcTestResult post(String address, String... namesAndValues) {
		return postAs("DEPLOYMENT_OFFICER", address, namesAndValues);
	}

	/** Sends a form with another right. */
	public MvcTestResult postAs(String role, String address, String... namesAndValues) {
		this.entities.flush();
		this.entities.clear();
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(URI.create(address))
			.with(user("d").roles(role))
			.with(csrf());
		for (int index = 0; index < namesAndValues.length; index += 2) {
			request = request.param(namesAndValues[index], namesAndValues[index + 1]);
		}
		return request.exchange();
	}

}
