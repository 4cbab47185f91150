package vn.lantoa.asset.storage;

/** The row of one object. */
record KeptRow(String key, String sha256, long bytes) {}
