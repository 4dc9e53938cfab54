package org.muster.intake.domain.undo;

/**
 * What taking back an import does, or did.
 *
 * @param removed records that it made and that are gone
 * @param voided completions that it made, which become void since none is ever removed
 * @param restored records that are again what they were before
 * @param kept records that it made and that stay, since void completions name them
 */
public record Undone(long removed, long voided, long restored, long kept) {

}
