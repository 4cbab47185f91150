package vn.lantoa.report.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (2020-12) of the manifest and of the other JSON files in an archive. */
final class SnapshotSchema {
    private static final String FILE = "report-snapshot-1.json";

    private SnapshotSchema() {}

    /** Returns the text of the schema. */
    static String text() {
        try (var file = Objects.requireNonNull(SnapshotSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
