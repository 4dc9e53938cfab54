package org.muster.intake.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.Spelling;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;

import static org.assertj.core.api.Assertions.assertThat;

class ExportTests {

	private static final Authentication ANN = new TestingAuthenticationToken("ann", "", "ROLE_ADMINISTRATOR");

	private final Intake intake = new Intake();

	@Test
	void whatIsExportedChangesNothingWhenItIsImportedAgain() {
		assertThat(this.intake.take(Intake.example()).isAccepted()).isTrue();
		assertThat(Intake.reasons(this.intake.take("manifests", manifest()))).isEmpty();
		this.intake.take("strength_returns",
				"mission,contributor,as_of,kind,women,total\nMSS,KE,2024-09-30,troops,1,5\n");
		this.intake.run("update officer set surname = '=1+1' where id = (select min(id) from officer)");
		this.intake.run("update officer set surname = '''=1+1' where id = (select max(id) from officer)");
		for (String kind : this.intake.exports().kinds()) {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			this.intake.exports().write(kind, ANN, file);
			ImportOutcome again = this.intake.take(Intake.file(kind, file.toByteArray()));
			assertThat(Intake.reasons(again)).as(kind).isEmpty();
			assertThat(again.unchanged()).as(kind).isEqualTo(again.rows()).isPositive();
		}
		ByteArrayOutputStream pack = new ByteArrayOutputStream();
		this.intake.exports().writePack(ANN, pack);
		Upload upload = new Upload("pack", "pack.zip", () -> new ByteArrayInputStream(pack.toByteArray()),
				Spelling.STANDARD);
		ImportOutcome again = this.intake.desk().take(Delivery.of(upload), ImportTerms.usual(false), ANN).outcome();
		assertThat(Intake.reasons(again)).isEmpty();
		assertThat(again.unchanged()).isEqualTo(again.rows());
		assertThat(again.files()).hasSameSizeAs(this.intake.exports().kinds());
	}

	@Test
	void whoOnlyReadsSeesNoDayOfBirth() {
		this.intake.withRecords();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		this.intake.exports().write("officers", new TestingAuthenticationToken("eve", "", "ROLE_VIEWER"), file);
		assertThat(file.toString(StandardCharsets.UTF_8)).contains("EX 1,One,").doesNotContain("1990-01-01");
	}

	/** One of those on a roll who did not move yet departs. */
	private String manifest() {
		return "batch,service_number,direction,departed_on\n" + this.intake.value("""
				select concat_ws(',', b.code, o.service_number, 'out', e.from_day)
				from roll_entry e
				join batch b on b.id = e.batch_id
				join officer o on o.id = e.officer_id
				where not exists (select from manifest_entry m where m.officer_id = o.id)
				order by e.id
				limit 1
				""") + "\n";
	}

}
