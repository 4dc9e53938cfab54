package org.muster.statement.service.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.records.RecordsAt;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;
import org.muster.statement.service.draft.Draft.Piece;
import org.muster.statement.service.draft.Draft.Stated;
import org.muster.statement.service.evidence.CountedRecords;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts what may be said of a mission in public without being wrong: only figures of the
 * position, each as sure as the records are.
 */
@Service
@Transactional(readOnly = true)
public class Drafts {

	private final Positions positions;

	private final MessageSource messages;

	private final Clock clock;

	Drafts(Positions positions, MessageSource messages, Clock clock) {
		this.positions = positions;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Words a statement.
	 * @param mission the code of the mission in any case
	 * @param asOf the day that it is about
	 * @param language the language
	 * @return the draft
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public Draft of(String mission, AsOf asOf, DraftLanguage language) {
		Position position = this.positions.of(mission, asOf);
		List<List<Piece>> paragraphs = new ArrayList<>();
		if (asOf.isForecast()) {
			paragraphs.add(wording(language).say("forecast").paragraph());
		}
		paragraphs.add(strength(position, wording(language)));
		paragraphs.add(mandate(position, wording(language)));
		List<Piece> pledges = pledges(position, wording(language));
		if (!pledges.isEmpty()) {
			paragraphs.add(pledges);
		}
		LocalDateTime recorded = LocalDateTime.ofInstant(RecordsAt.upTo(this.clock), this.clock.getZone());
		paragraphs.add(wording(language).say("recorded", language.time(recorded)).paragraph());
		String title = wording(language).message("title", position.mission().name(), language.day(asOf.day()));
		return new Draft(position.mission(), asOf.day(), language, title, paragraphs);
	}

	private Wording wording(DraftLanguage language) {
		return new Wording(this.messages, language);
	}

	private static List<Piece> strength(Position position, Wording wording) {
		wording.state("deployed", stated(position, Measure.DEPLOYED, position.deployed()),
				wording.day(position.asOf().day()), position.mission().name());
		wording.state("ready", stated(position, Measure.READY, position.ready()));
		if (position.ready().number() > 0) {
			String key = (position.ready().number() == 1) ? "after_next.one" : "after_next.many";
			wording.stateAs(key, stated(position, Measure.AFTER_NEXT, position.afterNext()));
		}
		if (position.inTraining().number() > 0) {
			wording.state("in_training", stated(position, Measure.IN_TRAINING, position.inTraining()));
		}
		return wording.paragraph();
	}

	private static List<Piece> mandate(Position position, Wording wording) {
		MandateInForce mandate = position.mandate();
		Figure shortage = position.shortOfAuthorised();
		if (mandate == null || shortage == null) {
			return wording.say("no_mandate").paragraph();
		}
		wording.state("authorised", stated(position, Measure.AUTHORISED, mandate.authorised()), mandate.instrument(),
				wording.day(mandate.until()));
		if (shortage.number() > 0) {
			wording.state("short", stated(position, Measure.SHORT, shortage));
		}
		return wording.paragraph();
	}

	private static List<Piece> pledges(Position position, Wording wording) {
		List<ContributorPosition> others = position.contributors()
			.stream()
			.filter((one) -> !one.home() && one.pledged().number() > 0)
			.toList();
		position.contributors().stream().filter(ContributorPosition::home).findFirst().ifPresent((home) -> {
			if (position.expected().number() > 0) {
				wording.state("expected", stated(position, Measure.EXPECTED, position.expected()), home.name());
			}
		});
		if (!others.isEmpty()) {
			Scope part = (others.size() == 1) ? new Scope(Scope.Kind.CONTRIBUTOR, others.get(0).code()) : null;
			wording.state("others", new Stated(Measure.PLEDGED, part, position.pledgedByOthers(),
					href(position, Measure.PLEDGED, (part != null) ? part : Scope.WHOLE_MISSION)));
		}
		if (position.outstanding().number() > 0) {
			wording.state("outstanding", stated(position, Measure.OUTSTANDING, position.outstanding()));
		}
		return wording.paragraph();
	}

	private static Stated stated(Position position, Measure measure, Figure figure) {
		return new Stated(measure, Scope.WHOLE_MISSION, figure, href(position, measure, Scope.WHOLE_MISSION));
	}

	private static String href(Position position, Measure measure, Scope scope) {
		LocalDate day = position.asOf().day();
		return CountedRecords.of(position.mission().code(), measure, scope, day).get(0).href();
	}

}
