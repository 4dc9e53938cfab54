package org.muster.shared.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.muster.shared.file.FileFormat;
import org.muster.shared.headquarters.MusterSettings;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * What the pages of every feature share.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final Clock clock;

	WebConfiguration(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new AsOfArgumentResolver(this.clock));
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, FileFormat.class, FileFormat::named);
	}

	@Bean
	static LocaleResolver localeResolver(MusterSettings settings) {
		return new FixedLocaleResolver(settings.locale());
	}

	/**
	 * The words of the pages, one file for each feature:
	 * {@code messages/batch.properties}, and beside it
	 * {@code messages/batch_fr.properties} for another language.
	 */
	@Bean
	static MessageSource messageSource() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(Arrays.stream(files)
			.map(Resource::getFilename)
			.map(Objects::requireNonNull)
			.map((file) -> "messages/" + file.replaceFirst("(_.*)?\\.properties$", ""))
			.distinct()
			.sorted()
			.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
