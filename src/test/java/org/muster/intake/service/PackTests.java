package org.muster.intake.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.sheet.SheetFile;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PackTests {

	private static final String COURSES = "code,title\nAID,First aid\n";

	private final Intake intake = new Intake();

	private final ImportDesk desk = this.intake.desk();

	@Test
	void filesAreTakenInDependencyOrderWhateverTheirOrderInTheZip() throws Exception {
		ImportOutcome outcome = send(zip("completions.csv", "service_number,course,completed_on\nEX-1,AID,2024-01-01\n",
				"officers.csv", "service_number,surname,rank,sex,unit\nEX-1,One,PC,F,GSU\n", "COURSES.CSV", COURSES,
				"units.csv", "code,name\nGSU,General\n"));
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.created()).isEqualTo(4);
		assertThat(outcome.files()).extracting((file) -> file.kind())
			.containsExactly("units", "officers", "courses", "completions");
	}

	@Test
	void oneBadRowInAnyFileSavesNothing() throws Exception {
		ImportOutcome outcome = send(zip("courses.csv", COURSES, "missions.csv", "code,name,host_country\nA,a,QQ\n"));
		assertThat(outcome.errors()).singleElement()
			.satisfies((error) -> assertThat(error.file()).isEqualTo("missions.csv"));
		assertThat(this.intake.value("select count(*) from course")).isEqualTo("0");
	}

	@Test
	void foldersAndWhatMachinesLeaveBehindAreFine() throws Exception {
		ImportOutcome outcome = send(zip("pack/of/2024/courses.csv", COURSES, "__MACOSX/pack/._courses.csv", "x",
				"pack/.DS_Store", "x", "README.md", "x", "pack/._units.csv", "x", "pack/~$officers.xlsx", "x",
				".git/config", "x", "pack/desktop.ini", "x"));
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.created()).isEqualTo(1);
	}

	@Test
	void namesThatLeadOutOfThePackAreRefused() throws Exception {
		assertThat(errors(
				send(zip("../courses.csv", COURSES, "/units.csv", "x", "C:\\roll.csv", "x", "a/../roll.csv", "x"))))
			.hasSize(4)
			.allMatch((error) -> error.endsWith("The name leads out of the pack."));
	}

	@Test
	void whatIsNoFileOfRecordsIsRefused() throws Exception {
		assertThat(errors(send(zip("aircraft.csv", "x", "inner.zip", "x", "officers.doc", "x", "courses.csv", COURSES,
				"a/courses.csv", COURSES))))
			.satisfiesExactlyInAnyOrder((error) -> assertThat(error).startsWith("aircraft.csv: No kind of record"),
					(error) -> assertThat(error).startsWith("inner.zip: A ZIP within a ZIP"),
					(error) -> assertThat(error).startsWith("officers.doc: No kind of record"),
					(error) -> assertThat(error).startsWith("a/courses.csv: The pack holds two files of courses"));
	}

	@Test
	void spreadsheetsAreTakenBesideCsv() throws Exception {
		byte[] units = SheetFile.of("<row><c t='inlineStr'><is><t>code</t></is></c>"
				+ "<c t='inlineStr'><is><t>name</t></is></c></row><row><c><v>12</v></c><c><v>34</v></c></row>");
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(content)) {
			zip.putNextEntry(new ZipEntry("units.xlsx"));
			zip.write(units);
			zip.putNextEntry(new ZipEntry("courses.csv"));
			zip.write(COURSES.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(Intake.reasons(send(content.toByteArray()))).isEmpty();
		assertThat(this.intake.rows("select code, name from unit")).containsExactly("12,34");
	}

	@Test
	void anEmptyPackAndWhatIsNoZipAreRefused() throws Exception {
		assertThat(errors(send(zip()))).containsExactly("pack.zip: The pack holds no file to import.");
		assertThat(errors(send("code,title\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly("pack.zip: This is not a sound ZIP file.");
		assertThat(errors(send(new byte[0]))).containsExactly("pack.zip: This is not a sound ZIP file.");
	}

	@Test
	void anEncryptedPackIsRefused() throws Exception {
		byte[] zip = zip("courses.csv", COURSES);
		ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putShort(6, (short) (bytes.getShort(6) | 1));
		int directory = directoryOf(bytes);
		bytes.putShort(directory + 8, (short) (bytes.getShort(directory + 8) | 1));
		assertThat(errors(send(zip))).containsExactly("pack.zip: The ZIP is encrypted; send it without a password.");
	}

	@Test
	void aDeclaredSizeOfTwoGigabytesIsRefused() throws Exception {
		byte[] zip = zip("courses.csv", COURSES);
		ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(directoryOf(bytes) + 24, Integer.MAX_VALUE);
		assertThat(errors(send(zip))).containsExactly("courses.csv: The file is larger than 1 GiB when unpacked.");
	}

	@Test
	void aBombIsRefusedBeforeItUnpacks() throws Exception {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(content)) {
			zip.putNextEntry(new ZipEntry("courses.csv"));
			zip.write(COURSES.getBytes(StandardCharsets.UTF_8));
			byte[] empty = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 64; i++) {
				zip.write(empty);
			}
		}
		assertThat(errors(send(content.toByteArray())))
			.containsExactly("courses.csv: The file unpacks to more than 200 times its size, as no records do.");
	}

	@Test
	void aDamagedFileIsRefused() throws Exception {
		byte[] zip = zip("courses.csv", COURSES);
		ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(directoryOf(bytes) + 16, 12345);
		assertThat(errors(send(zip)))
			.containsExactly("courses.csv: The file is damaged within the ZIP: its checksum is wrong.");
		byte[] cut = zip("courses.csv", COURSES);
		ByteBuffer.wrap(cut).put(45, (byte) 0xFF).put(46, (byte) 0xFF);
		assertThat(errors(send(cut))).singleElement().asString().contains("damaged");
	}

	@Test
	void aPackNeedsTheRightToEverythingInIt() throws Exception {
		byte[] zip = zip("courses.csv", COURSES, "units.csv", "code,name\nGSU,General\n");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> send(zip, "TRAINING_OFFICER"))
			.withMessageContaining("units");
		assertThat(send(zip("courses.csv", COURSES), "TRAINING_OFFICER").created()).isEqualTo(1);
	}

	private ImportOutcome send(byte[] pack) {
		return send(pack, "ADMINISTRATOR");
	}

	private ImportOutcome send(byte[] pack, String role) {
		Upload upload = new Upload("pack", "pack.zip", () -> new ByteArrayInputStream(pack), Spelling.STANDARD);
		return this.desk
			.take(Delivery.of(upload), ImportTerms.usual(false),
					new TestingAuthenticationToken("somebody", "", "ROLE_" + role))
			.outcome();
	}

	private static List<String> errors(ImportOutcome outcome) {
		assertThat(outcome.isAccepted()).isFalse();
		return outcome.errors().stream().map(PackTests::error).toList();
	}

	private static String error(Rejection rejection) {
		return rejection.file() + ": " + rejection.reason();
	}

	private static byte[] zip(String... namesAndContents) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(content)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return content.toByteArray();
	}

	private static int directoryOf(ByteBuffer zip) {
		for (int i = 0; i < zip.limit() - 4; i++) {
			if (zip.getInt(i) == 0x02014b50) {
				return i;
			}
		}
		throw new IllegalArgumentException("no directory");
	}

}
