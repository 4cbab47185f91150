package vn.lantoa.asset.storage;

import java.time.Instant;

/** An object as the store lists it. */
public record StoredObject(String key, long bytes, Instant storedAt) {}
