package org.muster.shared.web.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.records.RecordsAt;
import org.muster.shared.view.Address;

import org.springframework.stereotype.Component;

/**
 * Tells pages of which time the records are that they show, and the way back to now.
 */
@Component("records")
public class RecordsInView {

	private final HttpServletRequest request;

	private final Clock clock;

	private final DateTimeFormatter words;

	RecordsInView(HttpServletRequest request, Clock clock, MusterSettings settings) {
		this.request = request;
		this.clock = clock;
		this.words = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", settings.locale());
	}

	/**
	 * Whether the records of an earlier time are shown.
	 * @return true where the address asks for them
	 */
	public boolean isEarlier() {
		return RecordsAt.asked() != null;
	}

	/**
	 * The time up to which the records were recorded.
	 * @return at headquarters, for instance "Fri 8 Nov 2024, 18:00"
	 */
	public String time() {
		return this.words.format(local());
	}

	/**
	 * The same for a field of a form.
	 * @return for instance {@code 2024-11-08T18:00}
	 */
	public String value() {
		return local().truncatedTo(ChronoUnit.MINUTES).toString();
	}

	/**
	 * The same page from the records as they stand now.
	 * @return its address; the empty parameter at its end says that the time is not to be
	 * kept
	 */
	public String now() {
		String address = new Address(path(), kept()).href();
		return address + (address.contains("?") ? "&" : "?") + RecordedAtParameter.NAME + "=";
	}

	/**
	 * The page being shown.
	 * @return its path
	 */
	public String path() {
		return this.request.getRequestURI().substring(this.request.getContextPath().length());
	}

	/**
	 * What a form that sets the time must hand on.
	 * @return names and values of hidden fields
	 */
	public Map<String, String> kept() {
		Map<String, String> kept = new LinkedHashMap<>();
		this.request.getParameterMap()
			.forEach((name, values) -> kept.put(name, Arrays.stream(values).findFirst().orElse("")));
		kept.remove(RecordedAtParameter.NAME);
		return kept;
	}

	/**
	 * When something was recorded.
	 * @param at the time
	 * @return at headquarters, for instance "Fri 8 Nov 2024, 18:00"
	 */
	public String moment(Instant at) {
		return this.words.format(LocalDateTime.ofInstant(at, this.clock.getZone()));
	}

	private LocalDateTime local() {
		Instant time = RecordsAt.upTo(this.clock);
		return LocalDateTime.ofInstant(time, this.clock.getZone());
	}

}
