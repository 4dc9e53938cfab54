package org.muster;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muster.architecture.Rooms;
import org.muster.architecture.Rules;

/**
 * The house as built keeps its rules.
 */
class ArchitectureTest {

	@TestFactory
	Stream<DynamicTest> muster() {
		JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.muster");
		return new Rules(new Rooms("org.muster")).all()
			.entrySet()
			.stream()
			.map((rule) -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
	}

}
