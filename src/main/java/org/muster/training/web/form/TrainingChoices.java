package org.muster.training.web.form;

import java.util.List;

import org.muster.shared.web.form.Option;
import org.muster.training.domain.group.Named;
import org.muster.training.service.group.Groups;

import org.springframework.stereotype.Component;

/**
 * What the forms of training offer to choose.
 */
@Component
public class TrainingChoices {

	private final Groups groups;

	TrainingChoices(Groups groups) {
		this.groups = groups;
	}

	/**
	 * All courses and clearances.
	 * @return their codes and titles
	 */
	public List<Option> courses() {
		return options(this.groups.courses());
	}

	/**
	 * All units.
	 * @return their codes and names
	 */
	public List<Option> units() {
		return options(this.groups.units());
	}

	/**
	 * All batches that are not called off.
	 * @return their codes and names
	 */
	public List<Option> batches() {
		return options(this.groups.batches());
	}

	private static List<Option> options(List<Named> named) {
		return named.stream().map((one) -> new Option(one.code(), one.name())).toList();
	}

}
