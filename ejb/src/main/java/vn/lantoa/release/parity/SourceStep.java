package vn.lantoa.release.parity;

/**
 * Version of a source.
 *
 * @param major whether its meaning differs from the version before
 * @param note the change note; empty if there is none or the version is not public
 */
public record SourceStep(int version, boolean major, String note) {}
