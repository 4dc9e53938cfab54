package org.muster.shared.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SliceTests {

	private static final List<String> ROWS = IntStream.range(0, 250).mapToObj((row) -> "row " + row).toList();

	@Test
	void aPageBeginsAfterTheRowThatIsNamed() {
		Slice<String> page = Slice.after(ROWS, "row 99", Function.identity());
		assertThat(page.rows()).startsWith("row 100").endsWith("row 199").hasSize(100);
		assertThat(page.next()).isEqualTo("row 199");
		assertThat(page.total()).isEqualTo(250);
	}

	@Test
	void theLastPageHasNoNext() {
		Slice<String> page = Slice.after(ROWS, "row 199", Function.identity());
		assertThat(page.rows()).hasSize(50);
		assertThat(page.next()).isNull();
	}

	@Test
	void anUnknownRowMeansTheBeginning() {
		assertThat(Slice.after(ROWS, "gone", Function.identity()).rows()).startsWith("row 0");
		assertThat(Slice.after(ROWS, null, Function.identity()).rows()).startsWith("row 0");
	}

}
