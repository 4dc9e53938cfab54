package org.muster.report.print.pdf;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.muster.shared.BrokenRuleException;

import org.springframework.stereotype.Component;

/**
 * Lets few reports be printed at once, so that pages are answered meanwhile: printing
 * takes a whole core and much memory.
 */
@Component
public class PrintQueue {

	private static final int LONGEST_WAIT = 120;

	private final Semaphore presses = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

	/**
	 * Prints in turn.
	 * @param printing prints
	 * @return what was printed
	 * @throws BrokenRuleException if the turn did not come within two minutes
	 */
	public byte[] inTurn(Supplier<byte[]> printing) {
		try {
			BrokenRuleException.require(this.presses.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS), "format",
					"Many reports are being printed just now. Please try again in a few minutes.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BrokenRuleException("format", "The printing was stopped.");
		}
		try {
			return printing.get();
		}
		finally {
			this.presses.release();
		}
	}

}
