package org.muster.shared.persistence;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What every entity has: a key, a version against lost updates, and who recorded its
 * present version when. The database stamps the last two and keeps the versions before.
 */
@MappedSuperclass
public abstract class Recorded {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Generated(event = { EventType.INSERT, EventType.UPDATE })
	@Column(insertable = false, updatable = false)
	private @Nullable Instant recordedAt;

	@Generated(event = { EventType.INSERT, EventType.UPDATE })
	@Column(insertable = false, updatable = false)
	private @Nullable String recordedBy;

	/**
	 * The key.
	 * @return {@code null} before it is saved
	 */
	public @Nullable Long id() {
		return this.id;
	}

	/**
	 * The version, which a form sends back to prove that it is not stale.
	 * @return from 0
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Refuses a change that was made to another version than the present one.
	 * @param seen the version that the form was opened on
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void requireVersion(int seen) {
		if (this.version != seen) {
			throw new ChangedMeanwhileException(getClass(), this.id, this.recordedBy);
		}
	}

	/**
	 * When the present version was recorded.
	 * @return {@code null} before it is saved
	 */
	public @Nullable Instant recordedAt() {
		return this.recordedAt;
	}

	/**
	 * The account that recorded the present version.
	 * @return {@code null} before it is saved
	 */
	public @Nullable String recordedBy() {
		return this.recordedBy;
	}

}
