package org.muster.shared.web;

import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Writes the links of pages. Only style sheets, scripts and pictures get a version into
 * their addresses. To look for one behind every other link reads the class path again
 * each time, which took half of what a page with a list of fifty took.
 */
class PageLinks extends StandardLinkBuilder {

	private static final Pattern VERSIONED = Pattern.compile("^(/[^/?]+)?/(css/|js/|webjars/|favicon)");

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return VERSIONED.matcher(link).find() ? super.processLink(context, link) : link;
	}

}
