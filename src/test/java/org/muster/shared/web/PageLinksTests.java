package org.muster.shared.web;

import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
class PageLinksTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SpringTemplateEngine engine;

	@Test
	void styleSheetsAndScriptsHaveVersionsAndPagesAreNotLookedForAmongFiles() {
		assertThat(this.mvc.get().uri("/sign-in")).bodyText()
			.containsPattern("href=\"/css/muster-[0-9a-f]{32}\\.css\"")
			.containsPattern("src=\"/js/keys-[0-9a-f]{32}\\.js\"");
		assertThat(this.engine.getConfiguration().getLinkBuilders()).hasOnlyElementsOfType(PageLinks.class);
	}

}
