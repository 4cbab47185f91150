package vn.lantoa.release.parity;

/**
 * Version of a source.
 *
 * @param major whether the meaning differs from the previous version
 * @param note the change note; empty if there is none or the version is not public
 */
public record SourceStep(int version, boolean major, String note) {}
