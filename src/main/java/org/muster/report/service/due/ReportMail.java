package org.muster.report.service.due;

import java.time.Duration;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.muster.report.domain.issue.IssuedReport;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.issue.Issuing;
import org.muster.report.service.words.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/**
 * Mails reports, where a mail server is set up. Neither subject nor text names anybody.
 */
@Service
public class ReportMail {

	/** So often a mail is tried. */
	static final int MOST_ATTEMPTS = 6;

	private static final Logger logger = LoggerFactory.getLogger(ReportMail.class);

	private final ObjectProvider<JavaMailSender> server;

	private final RunKeeping runs;

	private final Issuing issued;

	private final ReportSettings settings;

	private final Phrases phrases;

	ReportMail(ObjectProvider<JavaMailSender> server, RunKeeping runs, Issuing issued, ReportSettings settings,
			Phrases phrases) {
		this.server = server;
		this.runs = runs;
		this.issued = issued;
		this.settings = settings;
		this.phrases = phrases;
	}

	/**
	 * Whether a mail server is set up.
	 * @return false where {@code spring.mail.host} is not set
	 */
	public boolean isSetUp() {
		return this.server.getIfAvailable() != null;
	}

	/**
	 * Mails what a run made, once.
	 * @param run the key of the run
	 * @return how long to wait before it is tried again, {@code null} for no more
	 */
	@Nullable Duration send(long run) {
		RunKeeping.Letter letter = this.runs.letter(run);
		if (letter == null) {
			return null;
		}
		JavaMailSender sender = this.server.getIfAvailable();
		if (sender == null) {
			this.runs.notMailed(run, this.phrases.of("schedule.mail.no_server"), true);
			return null;
		}
		try {
			post(sender, letter);
			this.runs.mailed(run);
			return null;
		}
		catch (MailAuthenticationException ex) {
			return failed(run, letter, "schedule.mail.refused", ex);
		}
		catch (MailException | MessagingException ex) {
			return failed(run, letter, "schedule.mail.unreachable", ex);
		}
	}

	private @Nullable Duration failed(long run, RunKeeping.Letter letter, String problem, Exception ex) {
		boolean last = letter.attempts() + 1 >= MOST_ATTEMPTS;
		logger.warn("Report {} could not be mailed: {}", letter.report(), ex.getClass().getSimpleName());
		this.runs.notMailed(run, this.phrases.of(problem), last);
		return last ? null : ScheduledReports.pause(letter.attempts() + 1);
	}

	private void post(JavaMailSender sender, RunKeeping.Letter letter) throws MessagingException {
		IssuedReport report = this.issued.get(letter.report());
		MimeMessage message = sender.createMimeMessage();
		MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
		String from = this.settings.mailFrom();
		if (from != null) {
			mail.setFrom(from);
		}
		mail.setTo(letter.recipients().split(", "));
		mail.setSubject(this.phrases.of("mail.subject", report.number(), this.phrases.of(report.kind())));
		mail.setText(this.phrases.of("mail.text", this.phrases.of(report.kind()), this.phrases.day(report.asOf()),
				report.number(), report.marking(), report.pdfHash()));
		mail.addAttachment(report.number() + ".pdf", new ByteArrayResource(this.issued.pdf(letter.report())),
				"application/pdf");
		sender.send(message);
	}

}
