package vn.lantoa.asset.subtitles;

/**
 * A subtitle cue.
 *
 * @param start milliseconds from the beginning
 * @param end milliseconds from the beginning, after the start
 * @param text plain, in one line or more; no markup
 */
public record Cue(long start, long end, String text) {}
