package vn.lantoa.release.parity;

/**
 * One version of a source.
 *
 * @param major whether it says something else than the version before
 * @param note the note of its changes; empty where there is none or that version is not public
 */
public record SourceStep(int version, boolean major, String note) {}
