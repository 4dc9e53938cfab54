package org.muster.shared.web;

import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the templates of pages write their links. It is done as the engine is made, since
 * beans are made when they are first needed, and an engine that has shown a page takes no
 * changes.
 */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

	@Bean
	static BeanPostProcessor pageLinks() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					engine.setLinkBuilder(new PageLinks());
				}
				return bean;
			}

		};
	}

}
