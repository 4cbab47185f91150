package vn.lantoa.coverage.practice;

/**
 * A nomination as it was typed: whatever is wrong is told all at once.
 *
 * @param asset id or address of what is nominated
 * @param year for which
 * @param task number of the task of the plan that it serves
 * @param text what it did
 */
public record NominationText(String asset, int year, String task, String text) {}
