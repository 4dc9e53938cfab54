package org.muster.pledge.web.form;

import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Contributors;
import org.muster.pledge.domain.PledgeDetails;
import org.muster.pledge.domain.PledgeKind;
import org.muster.pledge.service.PledgeRegister;
import org.muster.shared.Qualifier;
import org.muster.shared.view.Address;
import org.muster.shared.view.Days;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Option;
import org.muster.shared.web.page.Choices;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.Input;

import org.springframework.stereotype.Component;

/**
 * The forms about pledges, with what can be chosen in them.
 */
@Component
class PledgeInputs {

	private final Contributors contributors;

	private final PledgeRegister register;

	private final Choices choices;

	private final Days days;

	PledgeInputs(Contributors contributors, PledgeRegister register, Choices choices, Days days) {
		this.contributors = contributors;
		this.register = register;
		this.choices = choices;
		this.days = days;
	}

	FormPage recording(MissionSummary mission) {
		return FormPage.of("pledge", mission.name(),
				List.of(Crumb.of(mission.name(), Address.of("missions", mission.code(), "pledges"))),
				Address.of("missions", mission.code(), "new-pledge"), Input.choice("contributor", contributors()),
				Input.number("number"), qualifier(), kind(), Input.day("pledgedOn"), takesUp(mission.code()),
				Input.text("source"));
	}

	FormPage correcting(PledgeDetails pledge) {
		return of("pledge_change", pledge, "change", Input.number("number"), qualifier(), kind(),
				Input.day("pledgedOn"), takesUp(pledge.mission().code()), Input.text("source"));
	}

	FormPage replacing(PledgeDetails pledge) {
		return of("pledge_replacement", pledge, "replacement", Input.number("number"), qualifier(), kind(),
				Input.day("pledgedOn"), Input.text("source"));
	}

	FormPage staging(PledgeDetails pledge) {
		return of("pledge_stages", pledge, "stages", Input.day("notifiedOn"), Input.day("confirmedOn"),
				Input.day("inTheatreOn"), Input.text("delayCause"));
	}

	FormPage withdrawing(PledgeDetails pledge) {
		return of("pledge_withdrawal", pledge, "withdrawal", Input.day("withdrawnOn"));
	}

	/** What a pledge is called: who, and on what day. */
	String title(PledgeDetails pledge) {
		return pledge.contributor().name() + ", " + this.days.plain(pledge.terms().pledgedOn());
	}

	private FormPage of(String name, PledgeDetails pledge, String what, Input... inputs) {
		return FormPage
			.of(name, pledge.contributor().name(), List.of(Crumb.of(title(pledge), address(pledge.id()))),
					address(pledge.id(), what), inputs)
			.forChange();
	}

	static Address address(long pledge) {
		return Address.of("pledges", Long.toString(pledge));
	}

	static Address address(long pledge, String what) {
		return Address.of("pledges", Long.toString(pledge), what);
	}

	private Input qualifier() {
		return Input.choice("qualifier", this.choices.words("qualifier", Qualifier.class));
	}

	private Input kind() {
		return Input.choiceOrNone("kind", this.choices.words("pledge.kind", PledgeKind.class));
	}

	private Input takesUp(String mission) {
		return Input.choiceOrNone("takesUp",
				this.register.collective(mission)
					.stream()
					.map((pledge) -> new Option(Long.toString(pledge.id()),
							title(pledge) + ": " + pledge.terms().qualifier().of(pledge.terms().number()).words()))
					.toList());
	}

	private List<Option> contributors() {
		return this.contributors.all().stream().map((one) -> new Option(one.code(), one.name())).toList();
	}

}
