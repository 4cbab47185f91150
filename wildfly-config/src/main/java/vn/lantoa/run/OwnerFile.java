package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;

/** A secret of a home: made once, in a file readable by its owner alone. */
final class OwnerFile {
    private OwnerFile() {}

    static List<String> lines(Path file, Supplier<List<String>> made) throws IOException {
        if (Files.exists(file)) return Files.readAllLines(file);
        var lines = made.get();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, lines);
        return lines;
    }
}
