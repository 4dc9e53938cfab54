package org.muster.shared.web;

import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the templates of pages write their links.
 */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

	@Autowired
	void writeLinks(SpringTemplateEngine engine) {
		engine.setLinkBuilder(new PageLinks());
	}

}
