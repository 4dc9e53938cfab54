package org.muster.batch.domain.rotation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes orders that extend tours.
 */
@Repository
public class ExtensionQueries {

	private final JdbcClient jdbc;

	ExtensionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The orders about a batch.
	 * @param batchId the batch
	 * @return the latest first
	 */
	public List<Extension> of(long batchId) {
		return this.jdbc.sql("""
				select t.id, t.reference, t.authority, t.ordered_on, t.new_end, t.whole_batch,
				       (select count(*) from extended_tour e where e.extension_id = t.id) as officers, t.recorded_by,
				       t.withdrawn_on, t.withdraw_reason
				from tour_extension t
				where t.batch_id = ?
				order by t.ordered_on desc, t.id desc
				""").param(batchId).query(Extension.class).list();
	}

	/**
	 * Whether an order with this reference stands.
	 * @param batchId the batch
	 * @param reference in any case
	 * @return true if one does
	 */
	public boolean stands(long batchId, String reference) {
		return this.jdbc.sql("""
				select exists (
				    select from tour_extension
				    where batch_id = :batch and lower(reference) = lower(:reference) and withdrawn_on is null)
				""").param("batch", batchId).param("reference", reference).query(Boolean.class).single();
	}

	/**
	 * Writes an order.
	 * @param batchId the batch
	 * @param reference how it is called
	 * @param authority who ordered
	 * @param orderedOn the day
	 * @param newEnd the first day after the tour
	 * @param officers the officers; none for the whole batch
	 */
	public void extend(long batchId, String reference, String authority, LocalDate orderedOn, LocalDate newEnd,
			Collection<Long> officers) {
		long extension = this.jdbc.sql("""
				insert into tour_extension (batch_id, reference, authority, ordered_on, new_end, whole_batch)
				values (:batch, :reference, :authority, :ordered, :end, :whole)
				returning id
				""")
			.param("batch", batchId)
			.param("reference", reference)
			.param("authority", authority)
			.param("ordered", orderedOn)
			.param("end", newEnd)
			.param("whole", officers.isEmpty())
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					insert into extended_tour (extension_id, officer_id) select :extension, officer from unnest(:officers) as officer
					""")
			.param("extension", extension)
			.param("officers", officers.toArray(Long[]::new))
			.update();
	}

	/**
	 * Withdraws an order.
	 * @param batchId the batch
	 * @param extensionId the order
	 * @param day the day from which it no longer holds
	 * @param reason why
	 * @return how many were withdrawn, none or one
	 */
	public int withdraw(long batchId, long extensionId, LocalDate day, String reason) {
		return this.jdbc.sql("""
				update tour_extension set withdrawn_on = :day, withdraw_reason = :reason
				where id = :id and batch_id = :batch and withdrawn_on is null
				""")
			.param("id", extensionId)
			.param("batch", batchId)
			.param("day", day)
			.param("reason", reason)
			.update();
	}

	/**
	 * An order that extends tours.
	 *
	 * @param id the key
	 * @param reference how it is called
	 * @param authority who ordered
	 * @param orderedOn the day
	 * @param newEnd the first day after the tour
	 * @param wholeBatch whether it is about everybody of the batch
	 * @param officers else how many officers it names
	 * @param recordedBy the account
	 * @param withdrawnOn the day from which it no longer holds, {@code null} while it
	 * does
	 * @param withdrawReason why
	 */
	public record Extension(long id, String reference, String authority, LocalDate orderedOn, LocalDate newEnd,
			boolean wholeBatch, long officers, String recordedBy, @Nullable LocalDate withdrawnOn,
			@Nullable String withdrawReason) {

	}

}
