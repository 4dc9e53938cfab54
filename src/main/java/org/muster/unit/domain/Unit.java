package org.muster.unit.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A formation of the home service. Units form a tree.
 */
@Entity
public class Unit extends Recorded {

	private String code;

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Unit parent;

	private boolean womenOnly;

	private @Nullable Integer floor;

	private @Nullable LocalDate lastDay;

	protected Unit() {
	}

	/**
	 * Sets up a unit at the top of the tree.
	 * @param code unique regardless of case
	 * @param name the name
	 * @param womenOnly whether it is an all-female unit
	 */
	public Unit(String code, String name, boolean womenOnly) {
		this.code = code;
		this.name = name;
		this.womenOnly = womenOnly;
	}

	/**
	 * Places the unit under another.
	 * @param parent the unit above, {@code null} for the top of the tree
	 * @throws BrokenRuleException if the unit would become its own ancestor, or be open
	 * longer than the one above
	 */
	public void placeUnder(@Nullable Unit parent) {
		for (Unit above = parent; above != null; above = above.parent) {
			BrokenRuleException.require(above != this, "parent", "A unit cannot be its own ancestor.");
		}
		BrokenRuleException.require(parent == null || parent == this.parent || parent.lastDay == null, "parent",
				"The unit above is closed. Open it again first, or choose another.");
		this.parent = parent;
	}

	/**
	 * Gives it another code or name.
	 * @param code unique regardless of case
	 * @param name the name
	 */
	public void rename(String code, String name) {
		this.code = code;
		this.name = name;
	}

	/**
	 * Says whether it is an all-female unit.
	 * @param womenOnly true if only women are to serve in it
	 */
	public void admitWomenOnly(boolean womenOnly) {
		this.womenOnly = womenOnly;
	}

	/**
	 * Sets how many active officers must stay at home.
	 * @param floor zero or more, {@code null} where nothing is demanded
	 * @throws BrokenRuleException if it is negative
	 */
	public void keepAtHome(@Nullable Integer floor) {
		BrokenRuleException.require(floor == null || floor >= 0, "floor", "The floor is zero or more officers.");
		this.floor = floor;
	}

	/**
	 * Closes the unit. Whether somebody serves in it is asked before.
	 * @param day its last day
	 */
	public void close(LocalDate day) {
		this.lastDay = day;
	}

	/**
	 * Opens the unit again.
	 * @throws BrokenRuleException if the unit above is closed
	 */
	public void reopen() {
		BrokenRuleException.require(this.parent == null || this.parent.lastDay == null, "lastDay",
				"The unit above is closed. Open it again first.");
		this.lastDay = null;
	}

	/**
	 * Refuses to let anybody begin to serve in a unit that is closed or closes.
	 * @param field the field beside which it is said
	 * @throws BrokenRuleException if it has a last day
	 */
	public void requireOpen(String field) {
		BrokenRuleException.require(this.lastDay == null, field,
				"The last day of this unit is %s. Choose another.".formatted(this.lastDay));
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The name.
	 * @return as it was entered
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The unit above.
	 * @return {@code null} at the top of the tree
	 */
	public @Nullable Unit parent() {
		return this.parent;
	}

	/**
	 * Whether it is an all-female unit.
	 * @return true if only women serve in it
	 */
	public boolean isWomenOnly() {
		return this.womenOnly;
	}

	/**
	 * The least number of active officers that must stay at home.
	 * @return {@code null} where none is set
	 */
	public @Nullable Integer floor() {
		return this.floor;
	}

	/**
	 * The last day of a unit that is closed, or will be.
	 * @return {@code null} while it is open
	 */
	public @Nullable LocalDate lastDay() {
		return this.lastDay;
	}

}
