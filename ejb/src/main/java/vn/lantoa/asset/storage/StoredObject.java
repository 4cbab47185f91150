package vn.lantoa.asset.storage;

import java.time.Instant;

/** An object in a listing of the store. */
public record StoredObject(String key, long bytes, Instant storedAt) {}
