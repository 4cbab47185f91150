package vn.lantoa.run.backup;

import java.util.Optional;

/**
 * Object in the copy.
 *
 * @param etag the store's ETag of these bytes, by which a change is detected
 * @param type its media type in the store, possibly empty
 */
record KeptObject(String key, long bytes, String sha256, String etag, String type) {
    private static final String TAB = "\t";

    String line() {
        return String.join(TAB, sha256, Long.toString(bytes), etag, type, key);
    }

    /** Parses a line; empty if the line is incomplete. */
    static Optional<KeptObject> read(String line) {
        var parts = line.split(TAB, 5);
        if (parts.length < 5) return Optional.empty();
        return Optional.of(new KeptObject(parts[4], Long.parseLong(parts[1]), parts[0], parts[2], parts[3]));
    }
}
