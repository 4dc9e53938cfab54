package org.muster.statement.domain.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.muster.shared.Words;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.register.Named;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is recognised in the text of a statement, and what is not.
 */
class StatementReaderTests {

	private static final LocalDate STATED_ON = LocalDate.of(2024, 11, 8);

	private final StatementReader reader = new StatementReader(List.of(named(Scope.Kind.CONTRIBUTOR, "KE", "Kenya"),
			named(Scope.Kind.CONTRIBUTOR, "OTHERS", "Other countries"), named(Scope.Kind.BATCH, "B2", "Batch 2"),
			named(Scope.Kind.UNIT, "GSU", "General Service Unit")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "600 officers | 600 exact", "1,000 officers | 1000 exact",
			"1 000 policiers | 1000 exact", "2.500 policiers | 2500 exact", "about 400 officers | 400 about",
			"at least 1,900 | 1900 at_least", "up to 2,000 | 2000 at_most", "more than 1,900 | 1900 at_least",
			"over 300 officers | 300 at_least", "nearly 400 | 400 about", "almost 400 | 400 about",
			"no fewer than 250 | 250 at_least", "fewer than 250 | 250 at_most",
			"at least about 2,300 | 2300 about_at_least", "some 2,300 or more | 2300 about_at_least",
			"600 or so | 600 about", "1,900+ | 1900 at_least", "two thousand | 2000 exact",
			"Two thousand five hundred officers | 2500 exact", "six hundred | 600 exact",
			"a thousand officers | 1000 exact", "a hundred and twenty | 120 exact", "twenty-five | 25 exact",
			"forty two | 42 exact", "one million | 1000000 exact", "1.9 thousand | 1900 exact", "≈ 400 | 400 about",
			"deux mille | 2000 exact", "six cents policiers | 600 exact", "mille deux cent cinquante | 1250 exact",
			"quatre-vingt-dix-sept agents | 97 exact", "soixante et onze | 71 exact", "quatre-vingts | 80 exact",
			"environ 400 policiers | 400 about", "au moins 1 900 | 1900 at_least", "jusqu'à 2 000 | 2000 at_most",
			"près de 400 | 400 about", "takriban 400 | 400 about", "angalau 1,900 | 1900 at_least",
			"three officers | 3 exact", "2000 officers | 2000 exact", "the 1998 officers | 1998 exact" })
	void aNumberIsReadWithHowSureItIsSaidToBe(String text, String meant) {
		assertThat(this.reader.read(text, STATED_ON).proposals()).singleElement()
			.satisfies((one) -> assertThat(one.number() + " " + Words.of(one.qualifier())).isEqualTo(meant));
	}

	@ParameterizedTest
	@ValueSource(strings = { "on 8 November 2024", "in 2024", "since 1998", "Resolution 2751 (2024)", "UNSCR 2699",
			"16 %", "60 per cent", "12 months", "$380 million", "the 25th", "Batch 2", "at 10:30", "the A320",
			"one of them", "ten countries", "12 helicopters", "2024-11-08", "16.5 of them", "three batches",
			"un policier", "le 16 juillet", "99999999999999999999", "no one", "" })
	void whatCountsNobodyIsLeftOut(String text) {
		assertThat(this.reader.read(text, STATED_ON).proposals()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "on 8 November 2024 | 2024-11-08", "on November 8, 2024 | 2024-11-08", "on 16 July | 2024-07-16",
					"on 3 January | 2025-01-03", "on Friday | 2024-11-08", "on Monday | 2024-11-04",
					"yesterday | 2024-11-07", "today | 2024-11-08", "2024-06-25 | 2024-06-25",
					"le 16 juillet 2024 | 2024-07-16", "le 1er octobre | 2024-10-01",
					"tarehe 8 Novemba 2024 | 2024-11-08", "on the 25th of June | 2024-06-25" })
	void aDayIsReadAsItIsWritten(String text, LocalDate day) {
		assertThat(this.reader.read(text, STATED_ON).days()).singleElement()
			.satisfies((one) -> assertThat(one.value()).isEqualTo(day));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "600 officers are ready to deploy. | ready",
			"About 400 officers are deployed. | deployed", "Kenya pledged 1,000 officers. | pledged",
			"The mission is authorised at 2,500. | authorised", "A further 120 are in training. | in_training",
			"This will bring the total to about 1,000. | after_next", "The mission is 2,100 short of that. | short",
			"600 policiers sont prêts. | ready", "Maafisa 600 wako tayari. | ready", "There were 40. | " })
	void theNearestWordSaysWhatIsCounted(String text, String measure) {
		assertThat(this.reader.read(text, STATED_ON).proposals()).singleElement()
			.satisfies(
					(one) -> assertThat((one.measure() != null) ? Words.of(one.measure()) : null).isEqualTo(measure));
	}

	@Test
	void aStatementIsReadSentenceBySentence() {
		String text = """
				On Friday 600 officers completed training and are ready, among them 200 of the General Service Unit.
				About 400 are in Haiti since 16 July 2024; on 25 June there were 200. Other countries pledged at least
				1,900.""";
		List<Proposal> read = this.reader.read(text, STATED_ON).proposals();
		assertThat(read).extracting(Proposal::quote)
			.containsExactly("600", "200", "About 400", "200", "at least\n1,900");
		assertThat(read).extracting((one) -> one.scope().toString())
			.containsExactly("", "unit:GSU", "", "", "contributor:OTHERS");
		assertThat(read).extracting(Proposal::asOf)
			.containsExactly(STATED_ON, STATED_ON, STATED_ON, LocalDate.of(2024, 6, 25), STATED_ON);
		assertThat(read)
			.allSatisfy((one) -> assertThat(text.substring(one.from(), one.until())).isEqualTo(one.quote()));
	}

	@Test
	void namesMayHoldAnySigns() {
		StatementReader odd = new StatementReader(List.of(named(Scope.Kind.UNIT, "X", "A (new) [unit]*")));
		assertThat(odd.read("600 officers of A (new) [unit]* are ready", STATED_ON).proposals()).hasSize(1);
	}

	private static Named named(Scope.Kind kind, String code, String name) {
		return new Named(new Scope(kind, code), name, null);
	}

}
