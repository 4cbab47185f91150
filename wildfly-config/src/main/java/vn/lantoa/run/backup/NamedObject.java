package vn.lantoa.run.backup;

/** An object referenced by a database, with its expected size and hash. */
record NamedObject(String key, long bytes, String sha256) {}
