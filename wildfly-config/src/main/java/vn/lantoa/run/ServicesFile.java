package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * File of a home with the addresses and credentials of the running product's database and store, as settings. Written
 * at each start, because the ports change; readable only by its owner.
 */
final class ServicesFile {
    private ServicesFile() {}

    private static Path of(Path home) {
        return home.resolve("services.env");
    }

    static void write(Path home, Map<String, String> settings) throws IOException {
        OwnerFile.write(
                of(home),
                new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList());
    }

    /** Returns the settings of the product that runs in this home. */
    static Map<String, String> read(Path home) {
        var settings = new HashMap<String, String>();
        try {
            for (var line : Files.readAllLines(of(home))) {
                var equals = line.indexOf('=');
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
            return settings;
        } catch (IOException e) {
            throw new CannotStart(home + " is starting or stopping; try again later", e);
        }
    }

    static void delete(Path home) {
        try {
            Files.deleteIfExists(of(home));
        } catch (IOException e) {
            Terminal.ERR.println("cannot delete " + of(home) + ": " + e.getMessage());
        }
    }
}
