package vn.lantoa.asset.storage;

import java.time.Instant;

/** An object listed by the store. */
public record StoredObject(String key, long bytes, Instant storedAt) {}
