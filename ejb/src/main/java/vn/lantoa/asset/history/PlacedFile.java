package vn.lantoa.asset.history;

/**
 * A file of a version with its position.
 *
 * @param position counted from 1; the last path segment of the preview's address
 */
public record PlacedFile(int position, FileSummary file) {}
