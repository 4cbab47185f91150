package vn.lantoa.asset.storage;

/** What the database knows of one object. */
record KeptRow(String key, String sha256, long bytes) {}
