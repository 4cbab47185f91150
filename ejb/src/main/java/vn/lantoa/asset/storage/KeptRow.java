package vn.lantoa.asset.storage;

/** The database row of one object. */
record KeptRow(String key, String sha256, long bytes) {}
