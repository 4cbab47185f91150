package vn.lantoa.run.backup;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings by which a hub connects to its database and store, under the hub's own names. */
public final class ServiceSettings {
    /** Suffix of a setting that names the file with the value. */
    private static final String FILE = "_FILE";

    private static final List<String> NEEDED = List.of(
            "LANTOA_DB_URL",
            "LANTOA_DB_USER",
            "LANTOA_DB_PASSWORD",
            "LANTOA_S3_ENDPOINT",
            "LANTOA_S3_ACCESS_KEY",
            "LANTOA_S3_SECRET_KEY");

    private final Map<String, String> values;

    /**
     * Reads the settings.
     *
     * @throws BackupFault that lists all missing settings
     */
    public ServiceSettings(Map<String, String> environment) {
        values = new HashMap<>(environment);
        values.values().removeIf(String::isBlank);
        environment.forEach((name, file) -> {
            if (name.startsWith("LANTOA_") && name.endsWith(FILE) && !file.isBlank())
                values.computeIfAbsent(name.substring(0, name.length() - FILE.length()), setting -> secret(file));
        });
        values.values().removeIf(String::isBlank);
        var missing = new ArrayList<>(NEEDED);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) throw new BackupFault(String.join(", ", missing) + " not set");
    }

    /**
     * Returns the settings of a systemd environment file and of the folder {@code credentials} beside it, overridden by
     * the environment.
     */
    static Map<String, String> withFile(Map<String, String> environment, Path file) {
        var all = new HashMap<String, String>();
        credentials(file.resolveSibling("credentials"))
                .forEach(one -> all.put(one.getFileName() + FILE, one.toString()));
        try {
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (line.startsWith("LANTOA_") && equals > 0)
                    all.put(
                            line.substring(0, equals),
                            line.substring(equals + 1).strip());
            }
        } catch (IOException e) {
            throw new BackupFault("cannot read the settings in " + file, e);
        }
        all.putAll(environment);
        return all;
    }

    /** Returns the readable credential files; the user who makes backups may have access to only some of them. */
    private static List<Path> credentials(Path folder) {
        if (!Files.isReadable(folder) || !Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("LANTOA_"))
                    .filter(Files::isReadable)
                    .toList();
        } catch (IOException e) {
            throw new BackupFault("cannot read the credentials in " + folder, e);
        }
    }

    private static String secret(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }

    DatabaseAddress database() {
        return DatabaseAddress.of(get("LANTOA_DB_URL"), get("LANTOA_DB_USER"), get("LANTOA_DB_PASSWORD"));
    }

    StoreAddress store() {
        return new StoreAddress(
                URI.create(get("LANTOA_S3_ENDPOINT")),
                values.getOrDefault("LANTOA_S3_BUCKET", "lantoa"),
                values.getOrDefault("LANTOA_S3_REGION", "us-east-1"),
                get("LANTOA_S3_ACCESS_KEY"),
                get("LANTOA_S3_SECRET_KEY"));
    }

    /** Returns true if the hub sends e-mail. */
    boolean mails() {
        return !get("LANTOA_SMTP_URL").isEmpty();
    }

    /** Returns the hub's public address, without a trailing slash. */
    String publicUrl() {
        return get("LANTOA_PUBLIC_URL").replaceAll("(?<!/)/+$", "");
    }

    private String get(String name) {
        return values.getOrDefault(name, "");
    }
}
