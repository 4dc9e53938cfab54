package org.muster.statement.domain;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The claims on record.
 */
public interface ClaimRepository extends Repository<Claim, Long> {

	/**
	 * All claims with what they are about.
	 * @return in the order of their statements
	 */
	@Query("""
			select c from Claim c join fetch c.statement s join fetch c.mission
			left join fetch c.contributor left join fetch c.batch left join fetch c.unit
			order by s.statedOn, s.code, c.id""")
	List<Claim> inOrder();

}
