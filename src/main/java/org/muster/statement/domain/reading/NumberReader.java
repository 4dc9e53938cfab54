package org.muster.statement.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text that may count people, in digits or in words. Years, days,
 * money, shares, durations and the numbers of resolutions and batches are left out.
 */
final class NumberReader {

	private static final int SMALL = 10;

	private static final int LOOK_AHEAD = 3;

	private static final Set<String> NAMED_BY_NUMBER = Set.of("resolution", "résolution", "unscr", "no", "n", "article",
			"chapter", "chapitre", "batch", "contingent", "phase", "group", "groupe", "lot", "page", "kundi", "azimio",
			"flight", "vol", "$", "€", "£", "ksh", "sh", "usd", "us");

	private static final Set<String> OF_SOMETHING_ELSE = Set.of("%", "percent", "per", "pour", "asilimia", "dollars",
			"shillings", "euros", "gourdes", "usd", "day", "days", "week", "weeks", "month", "months", "year", "years",
			"hour", "hours", "minutes", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années",
			"heure", "heures", "siku", "miezi", "wiki", "km", "kilometres", "kilometers", "batches", "contingents",
			"country", "countries", "nations", "pays", "nchi", "vehicles", "véhicules", "helicopters", "hélicoptères",
			"aircraft", "gangs", "bases", "missions", "st", "nd", "rd", "th", "er", "e", "ème", "ième");

	private static final Set<String> PEOPLE = Set.of("officer", "officers", "police", "policemen", "policewomen",
			"personnel", "troops", "soldiers", "men", "women", "people", "members", "cadets", "constables", "policier",
			"policiers", "policière", "policières", "agents", "hommes", "femmes", "soldats", "militaires", "effectifs",
			"personnes", "maafisa", "askari", "polisi", "wanajeshi");

	private final List<Found<String>> tokens;

	NumberReader(List<Found<String>> tokens) {
		this.tokens = tokens;
	}

	/**
	 * The numbers.
	 * @param days the days in the same text, whose digits count nobody
	 * @return in order
	 */
	List<Found<Integer>> outside(List<? extends Found<?>> days) {
		List<Found<Integer>> numbers = new ArrayList<>();
		int index = 0;
		while (index < this.tokens.size()) {
			Optional<Run> run = at(index);
			if (run.isPresent()) {
				Found<Integer> number = new Found<>(this.tokens.get(index).from(),
						this.tokens.get(run.get().end() - 1).until(), run.get().number());
				if (days.stream().noneMatch(number::overlaps) && countsPeople(index, run.get())) {
					numbers.add(number);
				}
				index = run.get().end();
			}
			else {
				index++;
			}
		}
		return numbers;
	}

	private Optional<Run> at(int index) {
		String word = word(index);
		if (Character.isDigit(word.charAt(0))) {
			return inDigits(index, word);
		}
		List<String> words = this.tokens.subList(index, this.tokens.size())
			.stream()
			.limit(12)
			.map(Found::value)
			.toList();
		return NumberWords.at(words).map((run) -> new Run(index + run.words(), run.number(), false));
	}

	/** Behind digits a word may say thousands; only then can there be a decimal. */
	private Optional<Run> inDigits(int index, String digits) {
		int factor = NumberWords.magnitude(word(index + 1));
		boolean isGrouped = digits.matches("\\d{1,3}([^\\d]\\d{3})+");
		BigDecimal value = isGrouped ? new BigDecimal(digits.replaceAll("\\D", ""))
				: new BigDecimal(digits.replace(',', '.'));
		BigDecimal number = value.multiply(BigDecimal.valueOf(factor));
		boolean isWhole = number.stripTrailingZeros().scale() <= 0
				&& number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
		int end = index + ((factor > 1) ? 2 : 1);
		return isWhole ? Optional.of(new Run(end, number.intValueExact(), digits.matches("\\d{4}") && factor == 1))
				: Optional.of(new Run(end, -1, false));
	}

	private boolean countsPeople(int start, Run run) {
		if (run.number() < 0 || NAMED_BY_NUMBER.contains(word(start - 1)) || isPartOfACode(start, run.end())) {
			return false;
		}
		if (NAMED_BY_NUMBER.contains(word(start - 2)) && Set.of(".", "°", "\u00ba").contains(word(start - 1))) {
			return false;
		}
		if (word(start).equals("cent") && Set.of("per", "pour").contains(word(start - 1))) {
			return false;
		}
		boolean isSaidOfPeople = isSaidOfPeople(run.end());
		if (OF_SOMETHING_ELSE.contains(word(run.end())) && !isSaidOfPeople) {
			return false;
		}
		boolean mayBeAYear = run.fourDigits() && run.number() >= 1900 && run.number() < 2200;
		return isSaidOfPeople || !mayBeAYear && run.number() >= SMALL;
	}

	private boolean isSaidOfPeople(int end) {
		for (int ahead = end; ahead < end + LOOK_AHEAD; ahead++) {
			if (PEOPLE.contains(word(ahead))) {
				return true;
			}
			if (OF_SOMETHING_ELSE.contains(word(ahead)) || word(ahead).matches("[.,;:()]")) {
				return false;
			}
		}
		return false;
	}

	/** As in A320, B-12, 2024-11 or 10:30. */
	private boolean isPartOfACode(int start, int end) {
		boolean follows = touches(start - 1) && word(start - 1).matches("[\\p{L}\\p{M}]+|\\d.*|[:/_]");
		boolean isHyphened = touches(start - 1) && word(start - 1).equals("-") && touches(start - 2);
		return follows || isHyphened || touches(end - 1) && word(end).matches("\\d.*|[:/_]");
	}

	private boolean touches(int index) {
		return index >= 0 && index + 1 < this.tokens.size()
				&& this.tokens.get(index).until() == this.tokens.get(index + 1).from();
	}

	private String word(int index) {
		@Nullable Found<String> token = (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : null;
		return (token != null) ? token.value() : " ";
	}

	private record Run(int end, int number, boolean fourDigits) {

	}

}
