package vn.lantoa.asset.storage;

import java.time.Instant;

/** A multipart upload that was neither completed nor aborted. It uses space in the store, but is not an object yet. */
public record OpenMultipart(String key, String multipart, Instant startedAt) {}
