package vn.lantoa.asset.storage;

import java.time.Instant;

/** A multipart upload that is neither completed nor aborted; it uses space in the store, but is not an object yet. */
public record OpenMultipart(String key, String multipart, Instant startedAt) {}
