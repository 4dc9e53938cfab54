package org.muster.batch.domain.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes certifications. Nothing that was signed is changed; a certification is only
 * ended.
 */
@Repository
public class CertificationWriter {

	private final JdbcClient jdbc;

	CertificationWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes a certification.
	 * @param batchId the batch
	 * @param token the form's own
	 * @param signedOn the day
	 * @param signatory the named person who signs
	 * @param authority by what authority
	 * @param officers the officers as signed for
	 */
	public void sign(long batchId, UUID token, LocalDate signedOn, String signatory, String authority,
			List<CertifiedOfficer> officers) {
		long certification = this.jdbc
			.sql("""
					insert into certification (batch_id, token, signed_on, signatory, authority, planned_strength, on_roll, ready)
					select b.id, :token, :day, :signatory, :authority, b.planned_strength, :onRoll, :ready
					from batch b where b.id = :batch
					returning id
					""")
			.param("batch", batchId)
			.param("token", token)
			.param("day", signedOn)
			.param("signatory", signatory)
			.param("authority", authority)
			.param("onRoll", officers.size())
			.param("ready", officers.stream().filter(CertifiedOfficer::ready).count())
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					insert into certified_officer
					    (certification_id, officer_id, service_number, name, rank, sex, unit, role, ready, verdict, reason)
					select :certification, o.*
					from unnest(:officers, :numbers, :names, :ranks, :sexes, :units, :roles, :ready, :verdicts, :reasons) as o
					""")
			.param("certification", certification)
			.param("officers", officers.stream().map(CertifiedOfficer::officerId).toArray(Long[]::new))
			.param("numbers", texts(officers, CertifiedOfficer::serviceNumber))
			.param("names", texts(officers, CertifiedOfficer::name))
			.param("ranks", texts(officers, CertifiedOfficer::rank))
			.param("sexes", texts(officers, CertifiedOfficer::sex))
			.param("units", officers.stream().map(CertifiedOfficer::unit).toArray(String[]::new))
			.param("roles", officers.stream().map(CertifiedOfficer::role).toArray(String[]::new))
			.param("ready", officers.stream().map(CertifiedOfficer::ready).toArray(Boolean[]::new))
			.param("verdicts", texts(officers, CertifiedOfficer::verdict))
			.param("reasons", officers.stream().map(CertifiedOfficer::reason).toArray(String[]::new))
			.update();
	}

	/**
	 * Ends a certification that stands.
	 * @param certificationId the certification
	 * @param endedOn the day from which it no longer stands
	 * @param reason why
	 * @return how many were ended, none or one
	 */
	public int end(long certificationId, LocalDate endedOn, String reason) {
		return this.jdbc.sql("""
				update certification
				set ended_on = :day, ended_by = recording_account(), end_reason = :reason
				where id = :certification and ended_on is null
				""").param("certification", certificationId).param("day", endedOn).param("reason", reason).update();
	}

	private static String[] texts(List<CertifiedOfficer> officers, Function<CertifiedOfficer, String> value) {
		return officers.stream().map(value).toArray(String[]::new);
	}

}
