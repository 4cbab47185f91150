package vn.lantoa.asset.inspection;

/** One file of a version that waits for its inspection. */
public record FileToInspect(int position, String name, String mediaType, long bytes, String objectKey) {}
