package vn.lantoa.asset.draft;

/**
 * A subtitle cue.
 *
 * @param start milliseconds from the beginning
 * @param end milliseconds from the beginning, after the start
 * @param text plain text of one or more lines; no markup
 */
public record Cue(long start, long end, String text) {}
