package org.muster.report.print.pdf;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the printer of PDFs write into the log of the application: what it warns of, and
 * the course of its work only where somebody wants to know.
 */
public final class PrinterLog implements XRLogger {

	private static final Logger logger = LoggerFactory.getLogger("org.muster.report.print.openhtmltopdf");

	private PrinterLog() {
	}

	/**
	 * Writes from now on here.
	 */
	public static void use() {
		XRLog.setLoggerImpl(new PrinterLog());
	}

	@Override
	public void log(String where, Level level, String message) {
		if (level.intValue() >= Level.WARNING.intValue()) {
			logger.warn("{}: {}", where, message);
		}
		else {
			logger.debug("{}: {}", where, message);
		}
	}

	@Override
	public void log(String where, Level level, String message, Throwable problem) {
		logger.warn("{}: {}", where, message, problem);
	}

	@Override
	public void setLevel(String where, Level level) {
		// the application's log has its own levels
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic message) {
		return message.getLevel().intValue() >= Level.WARNING.intValue() || logger.isDebugEnabled();
	}

}
