package org.muster.intake.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.muster.database.server.EmbeddedDatabase;
import org.muster.intake.domain.ExampleMissionNotice;
import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the example mission at the first start, before the first request is answered, by
 * the same path as any pack.
 */
@Component
class ExampleMissionLoader implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(ExampleMissionLoader.class);

	private static final ExampleMissionNotice NOTICE = new ExampleMissionNotice("MSS", LocalDate.of(2024, 11, 8));

	private final ExampleMission example;

	private final ObjectProvider<ImportService> imports;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	private final boolean asked;

	ExampleMissionLoader(ExampleMission example, ObjectProvider<ImportService> imports,
			ObjectProvider<PlatformTransactionManager> transactions, IntakeSettings settings,
			ObjectProvider<EmbeddedDatabase> embedded) {
		this.example = example;
		this.imports = imports;
		this.transactions = transactions;
		Boolean said = settings.exampleMission();
		this.asked = (said != null) ? said : embedded.getIfAvailable() != null;
	}

	@Override
	public void afterSingletonsInstantiated() {
		// Asked before the transaction, which would wait for JPA at every start.
		if (this.asked && this.example.isWanted()) {
			new TransactionTemplate(this.transactions.getObject()).executeWithoutResult((status) -> {
				if (this.example.isWanted() && !load()) {
					status.setRollbackOnly();
				}
			});
		}
	}

	private boolean load() {
		ImportOutcome outcome = this.imports.getObject().run(pack(), false);
		if (!outcome.isAccepted()) {
			logger.error("The example mission was not loaded: {}", outcome.errors().get(0).reason());
			return false;
		}
		this.example.remember(NOTICE);
		logger.info("The example mission was loaded; its officers are invented");
		return true;
	}

	private static ImportSource pack() {
		List<SourceFile> files = new ArrayList<>();
		for (Kind kind : Kinds.IN_ORDER) {
			ClassPathResource file = new ClassPathResource("example-mission/" + kind.name() + ".csv");
			if (file.exists()) {
				files.add(new SourceFile(kind.name() + ".csv", kind, file::getInputStream));
			}
		}
		return new ImportSource(files, List.of());
	}

}
