package org.muster.shared.web.stale;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.shared.persistence.ChangedMeanwhileException;
import org.muster.shared.web.stale.Meanwhile.Difference;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

import static org.assertj.core.api.Assertions.assertThat;

class StaleFormsTests {

	private final List<Difference> differences = new ArrayList<>();

	@Test
	void whatOnlyTheOtherChangedIsTakenIntoTheForm() {
		Form merged = merge(new Form("a", "mine", 0, opened("a", "b")), new Form("theirs", "b", 1, ""));
		assertThat(merged.name()).isEqualTo("theirs");
		assertThat(merged.note()).isEqualTo("mine");
		assertThat(this.differences).containsExactly(new Difference("name", "a", "theirs", "a", false));
	}

	@Test
	void whatBothChangedStaysAsTyped() {
		Form merged = merge(new Form("mine", "b", 0, opened("a", "b")), new Form("theirs", "b", 1, ""));
		assertThat(merged.name()).isEqualTo("mine");
		assertThat(this.differences).containsExactly(new Difference("name", "a", "theirs", "mine", true));
	}

	@Test
	void whatBothChangedAlikeIsNoDifference() {
		merge(new Form("same", "b", 0, opened("a", "b")), new Form("same", "b", 1, ""));
		assertThat(this.differences).isEmpty();
	}

	@Test
	void theFormGoesOnFromTheVersionOnRecord() {
		Form merged = merge(new Form("mine", "b", 0, opened("a", "b")), new Form("theirs", "b", 1, ""));
		assertThat(merged.version()).isEqualTo(1);
		Form again = merge(new Form("mine", "b", 1, merged.shown()), new Form("theirs", "later", 2, ""));
		assertThat(again).extracting(Form::name, Form::note).containsExactly("mine", "later");
	}

	@Test
	void emptyFieldsAndSignsOfAddressesSurvive() {
		String odd = "&=%?#{x}\r\n é +";
		Form merged = merge(new Form(odd, null, 0, opened(odd, null)), new Form(odd, "theirs", 1, ""));
		assertThat(merged).extracting(Form::name, Form::note).containsExactly(odd, "theirs");
		assertThat(this.differences).containsExactly(new Difference("note", "", "theirs", "", false));
	}

	@Test
	void withoutWhatWasShownNothingTypedIsLost() {
		Form merged = merge(new Form("mine", "b", 0, "%zz=%"), new Form("theirs", "b", 1, ""));
		assertThat(merged.name()).isEqualTo("mine");
	}

	@Test
	void theAnswerIsAConflictWithTheFormAndTheDifferences() {
		ExtendedModelMap model = new ExtendedModelMap();
		MockHttpServletResponse response = new MockHttpServletResponse();
		StaleForms.show(new ChangedMeanwhileException(Form.class, 7, "J. Sample"),
				new Form("mine", "b", 0, opened("a", "b")), new Form("theirs", "b", 1, ""), model, response);
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(model).containsKeys("form", "meanwhile");
	}

	private Form merge(Form typed, Form current) {
		return StaleForms.merge(typed, current, this.differences);
	}

	private static String opened(String name, @Nullable String note) {
		return String.valueOf(StaleForms.opened(new Form(name, note, 0, "")).shown());
	}

	/**
	 * A form.
	 */
	record Form(String name, @Nullable String note, @Nullable Integer version,
			@Nullable String shown) implements VersionedForm {

	}

}
