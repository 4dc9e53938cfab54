package org.muster.contribution.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

import org.muster.batch.domain.movement.MovementQueries;
import org.muster.batch.domain.returns.ReturnRow;
import org.muster.equipment.domain.list.EquipmentRow;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.pledge.domain.PledgeQueries;
import org.muster.shared.view.Slice;

/**
 * What is on record of a contributor to a mission until a day.
 *
 * @param pledges what it promised, oldest first
 * @param movements how its people moved, in order of days
 * @param returns its latest counts, the newest first
 * @param counted how many were counted in all, from day to day
 * @param equipment what equipment and money it promised
 * @param needs what it needs of them
 */
public record ContributionRecords(List<PledgeQueries.Row> pledges, List<MovementQueries.Row> movements,
		Slice<ReturnRow> returns, NavigableMap<LocalDate, Long> counted, List<EquipmentRow> equipment,
		List<NeedRow> needs) {

}
