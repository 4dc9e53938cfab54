package org.muster.readiness.service.stored;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The command {@code --muster.verify}: prints each difference between what is stored of
 * readiness and the records on a line of its own, and their number last. It ends with 0
 * where there is none, with 2 where there is any, and with 1 where it could not be done,
 * for instance beside a Muster that runs on the same data directory.
 */
@Component
@ConditionalOnProperty("muster.verify")
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

	private static final int DIFFERENCES = 2;

	private final Verification verification;

	private final ApplicationContext application;

	private final AtomicLong found = new AtomicLong();

	VerifyCommand(Verification verification, ApplicationContext application) {
		this.verification = verification;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		verify(System.out);
		System.exit(SpringApplication.exit(this.application));
	}

	void verify(PrintStream out) {
		this.verification.verify((differences) -> differences.forEach((difference) -> {
			out.println(difference);
			this.found.incrementAndGet();
		}));
		out.println("Differences between what is stored of readiness and the records: " + this.found);
	}

	@Override
	public int getExitCode() {
		return (this.found.get() > 0) ? DIFFERENCES : 0;
	}

}
