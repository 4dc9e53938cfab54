package org.muster.report.print.pdf;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.muster.shared.BrokenRuleException;

import org.springframework.stereotype.Component;

/**
 * Lets few reports be printed at once, so that pages are answered meanwhile: printing
 * takes a whole core and much memory. Short reports do not wait behind long ones. Whoever
 * prints within a transaction takes the turn before it begins, so that nobody who waits
 * keeps a connection from the pages.
 */
@Component
public class PrintQueue {

	/** A report with more rows is a long one. */
	public static final int LONG = 1000;

	/** So many reports of a kind, short or long, are printed at once. */
	public static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

	private static final int LONGEST_WAIT = 2;

	private static final int LONGEST_WAIT_OF_LONG = 15;

	private final Semaphore shortPresses = new Semaphore(AT_ONCE, true);

	private final Semaphore longPresses = new Semaphore(AT_ONCE, true);

	private final ThreadLocal<Boolean> hasTurn = ThreadLocal.withInitial(() -> false);

	/**
	 * Prints in turn, at once where this thread has its turn already.
	 * @param <T> what comes of it
	 * @param rows how many rows the report has
	 * @param printing prints
	 * @return what was printed
	 * @throws BrokenRuleException if the turn did not come within two minutes, or within
	 * fifteen for a long report
	 */
	public <T> T inTurn(int rows, Supplier<T> printing) {
		if (this.hasTurn.get()) {
			return printing.get();
		}
		Semaphore press = (rows > LONG) ? this.longPresses : this.shortPresses;
		take(press, (rows > LONG) ? LONGEST_WAIT_OF_LONG : LONGEST_WAIT);
		this.hasTurn.set(true);
		try {
			return printing.get();
		}
		finally {
			this.hasTurn.remove();
			press.release();
		}
	}

	private static void take(Semaphore press, int minutes) {
		try {
			BrokenRuleException.require(press.tryAcquire(minutes, TimeUnit.MINUTES), "format",
					"Many reports are being printed just now. Please try again in a few minutes.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BrokenRuleException("format", "The printing was stopped.");
		}
	}

}
