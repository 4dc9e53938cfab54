package org.muster.intake.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.OpenedDelivery;
import org.muster.intake.service.log.Checksum;
import org.muster.intake.service.log.Findings;
import org.muster.intake.service.log.ImportLog;
import org.muster.intake.service.mapping.Mappings;

/**
 * Takes the files that people send, if they may send them, and writes down what came of
 * each.
 */
@Service
public class ImportDesk {

	private final ImportService imports;

	private final ImportLog log;

	private final Mappings mappings;

	ImportDesk(ImportService imports, ImportLog log, Mappings mappings) {
		this.imports = imports;
		this.log = log;
		this.mappings = mappings;
	}

	/**
	 * The kinds that someone may import.
	 * @param who signed in
	 * @return their names, none for who may import nothing
	 */
	public List<String> kindsFor(Authentication who) {
		return Kinds.IN_ORDER.stream().filter((kind) -> ImportRights.may(who, kind)).map(Kind::name).toList();
	}

	/**
	 * Refuses whoever may import nothing at all, before a file is looked into.
	 * @param who signed in
	 * @throws org.springframework.security.access.AccessDeniedException if there is
	 * nothing that may be imported
	 */
	public void demandAny(Authentication who) {
		ImportRights.demandAny(who);
	}

	/**
	 * Imports files.
	 * @param delivery what was sent
	 * @param terms how to take it
	 * @param who sent it
	 * @return what came of it
	 * @throws org.muster.intake.service.delivery.UnknownKindException if there is no such
	 * kind
	 * @throws org.springframework.security.access.AccessDeniedException if the sender may
	 * not import it
	 */
	public Taken take(Delivery delivery, ImportTerms terms, Authentication who) {
		return take(delivery, terms, who, Findings.NONE);
	}

	/**
	 * Imports files and writes down in detail what was found in them.
	 * @param delivery what was sent
	 * @param terms how to take it
	 * @param who sent it
	 * @param findings takes the refused rows and the changes
	 * @return what came of it
	 * @throws org.muster.intake.service.delivery.UnknownKindException if there is no such
	 * kind
	 * @throws org.springframework.security.access.AccessDeniedException if the sender may
	 * not import it
	 */
	public Taken take(Delivery delivery, ImportTerms terms, Authentication who, Findings findings) {
		ImportRights.demandAny(who);
		try (OpenedDelivery opened = OpenedDelivery.of(delivery, this.mappings.all())) {
			ImportSource source = opened.source();
			ImportRights.demand(who, source);
			return take(delivery, source, terms, findings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Taken take(Delivery delivery, ImportSource source, ImportTerms terms, Findings findings) {
		String sha256 = Checksum.of(delivery.contents());
		long[] number = new long[1];
		ImportOutcome outcome = this.imports.run(source, terms, (rejections, result) -> {
			findings.write(source, rejections, result);
			if (result.isAccepted() && !terms.dryRun()) {
				number[0] = this.log.write(delivery.name(), sha256, delivery.kind(), result);
				this.log.keep(number[0], result);
				this.mappings.used(source.files());
			}
		});
		if (number[0] == 0) {
			number[0] = this.log.write(delivery.name(), sha256, delivery.kind(), outcome);
		}
		return new Taken(number[0], outcome);
	}

	/**
	 * What came of a delivery.
	 *
	 * @param number under which it is listed
	 * @param outcome the counts and reasons
	 */
	public record Taken(long number, ImportOutcome outcome) {

	}

}
