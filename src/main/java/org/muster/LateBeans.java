package org.muster;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the web server answer before every controller and service is made: those that no
 * answer has needed by then are made right after, before the application calls itself
 * ready. One that can't be made ends the start as ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LateBeans implements BeanFactoryPostProcessor, ApplicationRunner {

	private static final List<String> PACKAGES = List.of("org.muster.", "org.springdoc.");

	private static final String MAPPINGS = "entityManagerFactory";

	private final List<String> late = new ArrayList<>();

	private @Nullable ConfigurableListableBeanFactory factory;

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		this.factory = factory;
		for (String name : factory.getBeanDefinitionNames()) {
			if (isLate(factory, name)) {
				factory.getBeanDefinition(name).setLazyInit(true);
				this.late.add(name);
			}
		}
		beginWithMappings(factory);
	}

	private static boolean isLate(ConfigurableListableBeanFactory factory, String name) {
		BeanDefinition definition = factory.getBeanDefinition(name);
		String maker = definition.getFactoryBeanName();
		String type = (maker != null) ? factory.getBeanDefinition(maker).getBeanClassName()
				: definition.getBeanClassName();
		return type != null && PACKAGES.stream().anyMatch(type::startsWith)
				&& !factory.isTypeMatch(name, SmartInitializingSingleton.class);
	}

	/** Hibernate reads them on a thread of its own, which takes longest of all. */
	private static void beginWithMappings(ConfigurableListableBeanFactory factory) {
		if (factory.containsBeanDefinition(MAPPINGS)) {
			for (String server : factory.getBeanNamesForType(ServletWebServerFactory.class, true, false)) {
				factory.getBeanDefinition(server).setDependsOn(MAPPINGS);
			}
		}
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.factory != null) {
			this.late.forEach(this.factory::getBean);
		}
	}

}
