package org.muster.report.service.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server for one mail.
 */
final class PostOffice implements AutoCloseable {

	private final ServerSocket door;

	private final CompletableFuture<String> mail;

	PostOffice() throws IOException {
		this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		this.mail = CompletableFuture.supplyAsync(this::receive);
	}

	/** Sends to this server. */
	JavaMailSenderImpl sender() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost(this.door.getInetAddress().getHostAddress());
		sender.setPort(this.door.getLocalPort());
		return sender;
	}

	/** The mail as it came. */
	String mail() {
		return this.mail.join();
	}

	private String receive() {
		StringBuilder received = new StringBuilder();
		try (Socket socket = this.door.accept();
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
				Writer answers = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII)) {
			answer(answers, "220 post office");
			boolean reading = false;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				received.append(line).append('\n');
				if (reading) {
					reading = !line.equals(".");
					if (!reading) {
						answer(answers, "250 taken");
					}
				}
				else if (line.startsWith("DATA")) {
					reading = true;
					answer(answers, "354 go on");
				}
				else if (line.startsWith("QUIT")) {
					answer(answers, "221 bye");
				}
				else {
					answer(answers, "250 well");
				}
			}
			return received.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(Writer answers, String words) throws IOException {
		answers.write(words + "\r\n");
		answers.flush();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
