package org.muster.intake.service;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A service of many invented officers, each with a completion of every course.
 *
 * @param officers how many
 */
record GeneratedService(int officers) {

	static final int COURSES = 6;

	private static final LocalDate FIRST_BIRTH = LocalDate.of(1970, 1, 1);

	private static final LocalDate FIRST_COMPLETION = LocalDate.of(2022, 1, 1);

	/** Writes what officers and completions name. */
	void writeBeginning(Path pack) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
			write(zip, "units.csv", "code,name", 10, (i) -> "U" + i + ",Unit " + i);
			write(zip, "courses.csv", "code,title,validity_months", COURSES, (i) -> "C" + i + ",Course " + i + ",24");
		}
	}

	/** Writes the officers and their completions as a pack. */
	void writePack(Path pack) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
			write(zip, "officers.csv",
					"service_number,surname,other_names,rank,sex,date_of_birth,unit,enlisted_on,status", this.officers,
					(i) -> "GEN-%07d,Sample%d,Test,Constable,%s,%s,U%d,%s,active".formatted(i, i, sex(i), birth(i),
							i % 10, birth(i).plusYears(20)));
			write(zip, "completions.csv", "service_number,course,completed_on,result,certificate_number,venue,source",
					this.officers * COURSES, (i) -> "GEN-%07d,C%d,%s,passed,C%d/%07d,Embakasi,generated"
						.formatted(i / COURSES, i % COURSES, completion(i), i % COURSES, i));
		}
	}

	/** The same rows for COPY into the tables. */
	void writeOfficers(Writer out) throws IOException {
		for (int i = 0; i < this.officers; i++) {
			out.write("%d\tGEN-%07d\tSample%d\tTest\tConstable\t%s\t%s\t%s\n".formatted(i + 1, i, i, sex(i), birth(i),
					birth(i).plusYears(20)));
		}
	}

	void writePostings(Writer out) throws IOException {
		for (int i = 0; i < this.officers; i++) {
			out.write("%d\t%d\t%s\n".formatted(i + 1, i % 10 + 1, birth(i).plusYears(20)));
		}
	}

	void writeStatuses(Writer out) throws IOException {
		for (int i = 0; i < this.officers; i++) {
			out.write("%d\tactive\t%s\n".formatted(i + 1, birth(i).plusYears(20)));
		}
	}

	void writeCompletions(Writer out) throws IOException {
		for (int i = 0; i < this.officers * COURSES; i++) {
			out.write("%d\t%d\t%s\tpassed\tC%d/%07d\tEmbakasi\tgenerated\n".formatted(i / COURSES + 1, i % COURSES + 1,
					completion(i), i % COURSES, i));
		}
	}

	int rows() {
		return this.officers * (1 + COURSES);
	}

	private static String sex(int i) {
		return (i % 4 == 0) ? "F" : "M";
	}

	private static LocalDate birth(int i) {
		return FIRST_BIRTH.plusDays(i % 9000);
	}

	private static LocalDate completion(int i) {
		return FIRST_COMPLETION.plusDays(i % 900);
	}

	private static void write(ZipOutputStream zip, String name, String header, int rows, IntFunction<String> row)
			throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
		out.write(header + "\n");
		for (int i = 0; i < rows; i++) {
			out.write(row.apply(i) + "\n");
		}
		out.flush();
		zip.closeEntry();
	}

}
