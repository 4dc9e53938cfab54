package org.muster.batch.domain.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * People of a batch who moved as a reported number.
 *
 * @param batch the code of the batch
 * @param batchName its name
 * @param out whether they went to the mission; else they went home or died
 * @param due the first day after the tour, {@code null} where no end is planned
 * @param people how many
 * @param order the reference of the order that extended the tour, if one did
 */
public record ReportedMove(String batch, String batchName, boolean out, @Nullable LocalDate due, Figure people,
		@Nullable String order) {

	/**
	 * Who of them is still in mission. Nobody says who went home, so it is taken that
	 * those who came first leave first; what is left adds up to the strength of each
	 * batch.
	 * @param moves the movements in order of days
	 * @return the rows of those who are there
	 */
	public static List<DueRow> present(List<ReportedMove> moves) {
		Map<String, List<ReportedMove>> batches = new LinkedHashMap<>();
		moves.forEach((move) -> batches.computeIfAbsent(move.batch, (batch) -> new ArrayList<>()).add(move));
		return batches.values().stream().map(ReportedMove::ofBatch).flatMap(Collection::stream).toList();
	}

	private static List<DueRow> ofBatch(List<ReportedMove> moves) {
		Figure gone = Figure.sum(moves.stream().filter((move) -> !move.out).map(ReportedMove::people).toList());
		List<DueRow> present = new ArrayList<>();
		for (ReportedMove move : moves.stream().filter(ReportedMove::out).toList()) {
			long leave = Math.min(gone.number(), move.people.number());
			Figure stay = (gone.number() > 0) ? move.people.minus(new Figure(leave, gone.marks())) : move.people;
			gone = new Figure(gone.number() - leave, gone.marks());
			if (stay.number() > 0) {
				present.add(new DueRow(move.batch, move.batchName, move.due, stay, false, 0, move.order));
			}
		}
		return present;
	}

}
