package org.muster.totals.web.page;

import java.util.List;

import org.muster.readiness.domain.Rating;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.totals.domain.BatchPosition;

/**
 * The columns of a table of batches.
 */
public final class BatchColumns {

	private BatchColumns() {
	}

	/**
	 * The columns, each figure leading to what it counts.
	 * @param asOf the day in view
	 * @return the columns
	 */
	public static List<Column<BatchPosition>> on(AsOf asOf) {
		return List.of(Column.text("batch", (batch) -> Cell.of(batch.name()).to(page(batch, asOf))),
				Column.text("state",
						(batch) -> Cell.state(batch.state().word()).noting(batch.held() ? "cell.held" : null)),
				Column.figures("planned", (batch) -> Cell.of(batch.planned())),
				Column.figures("on_roll", (batch) -> onRoll(batch, asOf)),
				Column.figures("ready", (batch) -> ready(batch, asOf)),
				Column.figures("deployed", (batch) -> deployed(batch, asOf)),
				Column.text("rating", BatchColumns::rating), Column.text("departs", BatchColumns::departs));
	}

	/**
	 * How a batch is rated.
	 * @param batch the batch
	 * @return the rating, or the words for none
	 */
	public static Cell rating(BatchPosition batch) {
		Rating rating = batch.rating();
		Rating byHand = batch.handRating();
		if (rating == null && byHand == null) {
			return Cell.word("cell.not_rated", "");
		}
		String computed = (rating != null)
				? rating.name() + ((batch.readyShare() != null) ? " · " + batch.readyShare() : "") : "–";
		return (byHand != null) ? Cell.of(computed + " → " + byHand).noting("cell.by_hand")
				: Cell.of(computed).noting(batch.cappedByCritical() ? "cell.capped" : null);
	}

	/**
	 * When it departs or departed.
	 * @param batch the batch
	 * @return the day, or the words for none
	 */
	public static Cell departs(BatchPosition batch) {
		if (!batch.departedOn().isEmpty()) {
			return Cell.of(batch.departedOn());
		}
		return (batch.plannedDeparture() != null) ? Cell.of(batch.plannedDeparture()).noting("cell.planned")
				: Cell.word("cell.not_set", "");
	}

	/**
	 * How many are on the roll.
	 * @param batch the batch
	 * @param asOf the day in view
	 * @return leading to their names
	 */
	public static Cell onRoll(BatchPosition batch, AsOf asOf) {
		return batch.rollKept() ? Cell.of(batch.onRoll()).to(roll(batch, asOf)) : Cell.word("cell.no_roll", "");
	}

	/**
	 * How many are ready.
	 * @param batch the batch
	 * @param asOf the day in view
	 * @return leading to their names
	 */
	public static Cell ready(BatchPosition batch, AsOf asOf) {
		return batch.rollKept()
				? Cell.of(batch.ready()).bar(batch.readyShare()).to(roll(batch, asOf).with("standing", "ready"))
				: Cell.NONE;
	}

	/**
	 * How many are in mission.
	 * @param batch the batch
	 * @param asOf the day in view
	 * @return leading to their names or movements
	 */
	public static Cell deployed(BatchPosition batch, AsOf asOf) {
		Address names = batch.rollKept() ? roll(batch, asOf).with("standing", "deployed")
				: Address.of("missions", batch.mission(), "movements").with("asOf", asOf.day());
		return Cell.of(batch.deployed()).to(names);
	}

	/**
	 * The page of a batch.
	 * @param batch the batch
	 * @param asOf the day in view
	 * @return its address on the day in view
	 */
	public static Address page(BatchPosition batch, AsOf asOf) {
		return Address.of("batches", batch.code()).with("asOf", asOf.day());
	}

	/**
	 * The nominal roll of a batch.
	 * @param batch the batch
	 * @param asOf the day in view
	 * @return its address on the day in view
	 */
	public static Address roll(BatchPosition batch, AsOf asOf) {
		return Address.of("batches", batch.code(), "roll").with("asOf", asOf.day());
	}

}
