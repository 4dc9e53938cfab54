package org.muster.shared.web.form;

/**
 * One thing that a form offers to choose.
 *
 * @param value what is sent
 * @param text what is shown
 */
public record Option(String value, String text) {

}
