package vn.lantoa.asset.storage;

import java.time.Instant;

/** A multipart upload that is neither completed nor aborted; it takes space in the store without being an object. */
public record OpenMultipart(String key, String multipart, Instant startedAt) {}
