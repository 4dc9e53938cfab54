package org.muster.readiness.scale;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One connection that asks for pages, one after another, and costs so little itself that
 * what is measured is the server.
 */
final class Browser implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final int port;

	private Socket socket;

	private InputStream in;

	private OutputStream out;

	private String cookie = "";

	Browser(int port) throws IOException {
		this.port = port;
		this.socket = new Socket("127.0.0.1", port);
		this.in = new BufferedInputStream(this.socket.getInputStream(), BUFFER);
		this.out = this.socket.getOutputStream();
		this.socket.setTcpNoDelay(true);
	}

	/** Signs in as the administrator. */
	Browser signIn() throws IOException {
		String form = new String(get("/sign-in"), StandardCharsets.UTF_8);
		Matcher token = TOKEN.matcher(form);
		if (!token.find()) {
			throw new IOException("The sign-in page has no token");
		}
		String body = "username=admin&password=" + RunningMuster.PASSWORD + "&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		send("POST /sign-in", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length(),
				body);
		answer(302);
		return this;
	}

	/** The page at an address. */
	byte[] get(String address) throws IOException {
		send("GET " + address, "Accept: text/html", "");
		return answer(200);
	}

	private void send(String request, String headers, String body) throws IOException {
		this.out.write((request + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n"
				+ (this.cookie.isEmpty() ? "" : "Cookie: " + this.cookie + "\r\n") + "\r\n" + body)
			.getBytes(StandardCharsets.ISO_8859_1));
		this.out.flush();
	}

	private byte[] answer(int expected) throws IOException {
		String status = line();
		int length = 0;
		boolean isLast = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
			String value = header.substring(header.indexOf(':') + 1).strip();
			switch (name) {
				case "content-length" -> length = Integer.parseInt(value);
				case "transfer-encoding" -> length = -1;
				case "connection" -> isLast = "close".equalsIgnoreCase(value);
				case "set-cookie" -> this.cookie = value.substring(0, value.indexOf(';'));
				default -> {
				}
			}
		}
		byte[] body = (length < 0) ? chunks() : this.in.readNBytes(length);
		if (isLast) {
			connectAgain();
		}
		if (!status.contains(" " + expected)) {
			throw new IOException(status + "\n" + new String(body, StandardCharsets.UTF_8));
		}
		return body;
	}

	/** The server ends a connection after so many pages. */
	private void connectAgain() throws IOException {
		this.socket.close();
		this.socket = new Socket("127.0.0.1", this.port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), BUFFER);
		this.out = this.socket.getOutputStream();
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = size(); size > 0; size = size()) {
			body.write(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int size() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int read = this.in.read(); read != '\n'; read = this.in.read()) {
			if (read < 0) {
				throw new IOException("The server closed the connection");
			}
			if (read != '\r') {
				line.append((char) read);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
