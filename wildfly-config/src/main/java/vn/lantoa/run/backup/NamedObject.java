package vn.lantoa.run.backup;

/** An object that a database names, with what it must be. */
record NamedObject(String key, long bytes, String sha256) {}
