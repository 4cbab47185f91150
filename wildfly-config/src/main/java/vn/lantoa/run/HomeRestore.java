package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A home during a restore: marked from beginning to end, so that an incomplete one is never started. */
final class HomeRestore {
    private static final String MARK = "restoring";

    /** The other files of a home in its backup: its keys, and the progress of its demo content. */
    private static final List<String> FILES = List.of("signing.key", "data.key", "demo-content");

    private HomeRestore() {}

    static boolean isUnfinished(Path home) {
        return Files.exists(home.resolve(MARK));
    }

    /** Starts in an empty folder, or in that of an interrupted restore. */
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
