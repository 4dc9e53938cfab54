package org.muster.training.service.rule;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A change of the rules that goes on while its page looks on.
 */
public final class RuleChange {

	private final String token;

	private final String account;

	private final String next;

	private final String done;

	private final Instant until;

	private volatile Stage stage = Stage.RUNNING;

	private volatile @Nullable String refusal;

	RuleChange(String token, String account, String next, String done, Instant until) {
		this.token = token;
		this.account = account;
		this.next = next;
		this.done = done;
		this.until = until;
	}

	void ended() {
		this.stage = Stage.DONE;
	}

	void refused(@Nullable String why) {
		this.refusal = why;
		this.stage = Stage.REFUSED;
	}

	boolean isOf(String name) {
		return this.account.equals(name);
	}

	boolean isForgotten(Instant now) {
		return this.until.isBefore(now);
	}

	/**
	 * By what its page knows it.
	 * @return a token that is not to be guessed
	 */
	public String token() {
		return this.token;
	}

	/**
	 * Where it leads once it is done.
	 * @return an address
	 */
	public String next() {
		return this.next;
	}

	/**
	 * What is said there.
	 * @return the key of a message
	 */
	public String done() {
		return this.done;
	}

	/**
	 * How it stands.
	 * @return running until it has ended either way
	 */
	public Stage stage() {
		return this.stage;
	}

	/**
	 * Why it was refused.
	 * @return a sentence, {@code null} where it was no rule that was broken
	 */
	public @Nullable String refusal() {
		return this.refusal;
	}

	/** How far a change is. */
	public enum Stage {

		/** It is worked out. */
		RUNNING,
		/** It is on record. */
		DONE,
		/** Nothing was changed. */
		REFUSED

	}

}
