package vn.lantoa.run.backup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finder of PostgreSQL's own programs on this machine, by version. pg_dump cannot read a server newer than itself, and
 * distributions install several versions side by side.
 */
final class PostgresqlPrograms {
    private static final String OF_AN_OPERATOR = "LANTOA_PG_BIN";
    private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** Folders by version, the oldest first. */
    private final TreeMap<Integer, Path> folders = new TreeMap<>();

    private PostgresqlPrograms() {}

    /** Finds the programs in the configured folder, otherwise on the path and in the folders of distributions. */
    static PostgresqlPrograms of(Map<String, String> environment) {
        var programs = new PostgresqlPrograms();
        for (var folder : folders(environment))
            programs.major(folder).ifPresent(major -> programs.folders.putIfAbsent(major, folder));
        return programs;
    }

    private static List<Path> folders(Map<String, String> environment) {
        var named = environment.get(OF_AN_OPERATOR);
        if (named != null && !named.isBlank()) return List.of(Path.of(named));
        var folders = new ArrayList<Path>();
        for (var part : environment.getOrDefault("PATH", "").split(File.pathSeparator))
            if (!part.isBlank()) folders.add(Path.of(part));
        folders.addAll(below(Path.of("/usr/lib/postgresql"), ""));
        folders.addAll(below(Path.of("/usr"), "pgsql-"));
        return folders;
    }

    private static List<Path> below(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .map(path -> path.resolve("bin"))
                    .filter(Files::isDirectory)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Optional<Integer> major(Path folder) {
        var program = folder.resolve("pg_dump");
        if (!Files.isExecutable(program)) return Optional.empty();
        try {
            var process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var found = MAJOR.matcher(said);
            return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns a program of any version, for queries, for which every version can be used. */
    Path any(String program) {
        if (folders.isEmpty()) throw new BackupFault(absent(17));
        return folders.lastEntry().getValue().resolve(program);
    }

    /** Returns a program of this version, or of the next newer installed version. */
    Path atLeast(int major, String program) {
        var found = folders.ceilingEntry(major);
        if (found == null) throw new BackupFault(absent(major));
        return found.getValue().resolve(program);
    }

    /** Returns the version that {@link #atLeast} returns. */
    int version(int major) {
        return Optional.ofNullable(folders.ceilingKey(major)).orElseThrow(() -> new BackupFault(absent(major)));
    }

    private String absent(int major) {
        var found = folders.isEmpty() ? "there is none" : "there is only " + folders;
        return "pg_dump and pg_restore of PostgreSQL " + major + " or newer are required, but " + found
                + "; install the package postgresql-client-" + major + " (Debian, Ubuntu; else postgresql" + major
                + "), or set their folder in " + OF_AN_OPERATOR;
    }
}
