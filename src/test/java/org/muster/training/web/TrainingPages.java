package org.muster.training.web;

import java.net.URI;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Opens pages and sends forms as a training officer, within the transaction of a test.
 * Such a transaction begins without an account, so whoever acts is named to the database
 * here.
 */
public final class TrainingPages {

	private final MockMvcTester mvc;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private String account = "first";

	public TrainingPages(MockMvcTester mvc, EntityManager entities, JdbcClient jdbc) {
		this.mvc = mvc;
		this.entities = entities;
		this.jdbc = jdbc;
		actAs(this.account);
	}

	/** Lets another account act. */
	public void actAs(String name) {
		this.account = name;
		this.jdbc.sql("select set_config('muster.account', ?, true)").param(name).query(String.class).single();
	}

	public MvcTestResult get(String address) {
		forget();
		return this.mvc.get().uri(URI.create(address)).with(user(this.account).roles("TRAINING_OFFICER")).exchange();
	}

	public MvcTestResult getAs(String role, String address) {
		forget();
		return this.mvc.get().uri(URI.create(address)).with(user(this.account).roles(role)).exchange();
	}

	/** Sends a form: names and values in turn. */
	public MvcTestResult post(String address, String... namesAndValues) {
		return postAs("TRAINING_OFFICER", address, namesAndValues);
	}

	public MvcTestResult postAs(String role, String address, String... namesAndValues) {
		forget();
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(URI.create(address))
			.with(user(this.account).roles(role))
			.with(csrf());
		for (int index = 0; index < namesAndValues.length; index += 2) {
			request = request.param(namesAndValues[index], namesAndValues[index + 1]);
		}
		return request.exchange();
	}

	private void forget() {
		this.entities.flush();
		this.entities.clear();
	}

}
