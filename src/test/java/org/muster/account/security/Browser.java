package org.muster.account.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser that sends its requests as they are written, however wrong.
 */
public final class Browser {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern COOKIE = Pattern.compile("Set-Cookie: JSESSIONID=([^;]*);");

	private final int port;

	private String session = "none";

	/**
	 * Opens a browser.
	 * @param port of the server on this machine
	 */
	public Browser(int port) {
		this.port = port;
	}

	/**
	 * Signs in as the administrator.
	 * @return this browser
	 */
	public Browser signIn() {
		Matcher token = TOKEN.matcher(get("/sign-in").text());
		token.find();
		String form = "username=admin&password=" + StandIns.PASSWORD + "&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		send("POST /sign-in",
				"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n", form);
		return this;
	}

	/**
	 * The name of the session.
	 * @return as the cookie has it
	 */
	public String session() {
		return this.session;
	}

	/**
	 * Asks for a page.
	 * @param address as it stands, unchecked
	 * @param headers lines of their own
	 * @return the answer
	 */
	public Answer get(String address, String... headers) {
		StringBuilder lines = new StringBuilder();
		for (String header : headers) {
			lines.append(header).append("\r\n");
		}
		return send("GET " + address, lines.toString(), "");
	}

	/**
	 * Sends any request.
	 * @param start method and address
	 * @param headers lines with their ends
	 * @param body what follows
	 * @return the answer
	 */
	public Answer send(String start, String headers, String body) {
		String request = start + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: JSESSIONID="
				+ this.session + "\r\n" + headers + "\r\n" + body;
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Matcher cookie = COOKIE.matcher(text);
			if (cookie.find()) {
				this.session = cookie.group(1);
			}
			return new Answer(Integer.parseInt(text.substring(9, 12)), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came back.
	 *
	 * @param status for instance 404
	 * @param text headers and body
	 */
	public record Answer(int status, String text) {

	}

}
