package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Supplier;

/** File of a home that only its owner can read. */
final class OwnerFile {
    private OwnerFile() {}

    /** Returns the lines of the file; writes the generated ones if the file does not exist. */
    static List<String> lines(Path file, Supplier<List<String>> made) throws IOException {
        if (!Files.exists(file)) write(file, made.get());
        return Files.readAllLines(file);
    }

    /** Replaces the file atomically, so that a crash leaves no incomplete file. */
    static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
