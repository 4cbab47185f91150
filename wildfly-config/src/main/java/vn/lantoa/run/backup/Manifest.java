package vn.lantoa.run.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * Manifest of a backup. It is written last, so that a dump without a manifest is incomplete.
 *
 * @param name time of the backup, in UTC
 * @param client major version of the pg_dump that made the dump
 * @param objects number of objects that the database references
 * @param objectBytes total size of these objects
 * @param missing number of these objects that the bucket lacked or held with other contents: faults of the hub, not of
 *     the backup
 */
record Manifest(
        String name, String dumpSha256, long dumpBytes, int client, long objects, long objectBytes, long missing) {
    void write(Path file) {
        var text = String.join(
                "\n",
                "format=1",
                "dump.sha256=" + dumpSha256,
                "dump.bytes=" + dumpBytes,
                "client.major=" + client,
                "objects=" + objects,
                "objects.bytes=" + objectBytes,
                "objects.missing=" + missing,
                "");
        try {
            var fresh = file.resolveSibling(name + ".new");
            Files.writeString(fresh, text);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackupFault("cannot write " + file, e);
        }
    }

    static Manifest read(String name, Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return new Manifest(
                    name,
                    properties.getProperty("dump.sha256", ""),
                    number(properties, "dump.bytes"),
                    (int) number(properties, "client.major"),
                    number(properties, "objects"),
                    number(properties, "objects.bytes"),
                    number(properties, "objects.missing"));
        } catch (IOException | NumberFormatException e) {
            throw new BackupFault("cannot read " + file, e);
        }
    }

    private static long number(Properties properties, String name) {
        return Long.parseLong(properties.getProperty(name, ""));
    }
}
