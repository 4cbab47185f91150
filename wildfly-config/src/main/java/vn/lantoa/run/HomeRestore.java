package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Marks a home during a restore, so that an incompletely restored home is never started. */
final class HomeRestore {
    private static final String MARK = "restoring";

    /** Further files of a home that its backup contains: keys, and the progress of the demo content. */
    private static final List<String> FILES = List.of("signing.key", "data.key", "demo-content");

    private HomeRestore() {}

    static boolean isUnfinished(Path home) {
        return Files.exists(home.resolve(MARK));
    }

    /** Begins a restore into a new or empty folder, or continues an interrupted one. */
    static void begin(Path home) throws IOException {
        if (isUnfinished(home)) return;
        if (Files.exists(home)) {
            try (var files = Files.list(home)) {
                if (files.findAny().isPresent())
                    throw new CannotStart(home + " is not empty; name a new home to restore into");
            }
        }
        Files.createDirectories(home);
        Files.createFile(home.resolve(MARK));
    }

    static void end(Path home) throws IOException {
        Files.delete(home.resolve(MARK));
    }

    static void copyFiles(Path from, Path to) throws IOException {
        for (var name : FILES) {
            if (!Files.exists(from.resolve(name))) continue;
            Files.createDirectories(to);
            Files.copy(
                    from.resolve(name),
                    to.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
