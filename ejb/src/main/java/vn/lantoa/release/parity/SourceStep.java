package vn.lantoa.release.parity;

/**
 * One version of a source.
 *
 * @param major whether it says something else than the version before
 * @param note what changed with it; empty where nothing was said or where that version is not public
 */
public record SourceStep(int version, boolean major, String note) {}
