package vn.lantoa.asset.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@link Intruder} as one executable file that replaces a tool, with targets: settings, a store, and a server on
 * loopback.
 */
public final class PlantedProgram implements AutoCloseable {
    private final Path home;
    private final ServerSocket server;
    private final Path file;

    private PlantedProgram(Path home) throws IOException {
        this.home = home;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.file = home.resolve("planted");
        Files.createDirectories(home.resolve("store"));
        Files.writeString(home.resolve("store/object"), "bytes of an embargoed release");
        Files.writeString(home.resolve("lantoa.env"), "LANTOA_DB_PASSWORD=secret");
        write();
    }

    /** Writes the program into this folder, which children cannot see. */
    public static PlantedProgram in(Path home) throws IOException {
        return new PlantedProgram(home);
    }

    /** The program. */
    public Path file() {
        return file;
    }

    /** The results of its run in this directory, by attempt. */
    public static Map<String, String> report(Path directory) throws IOException {
        var report = new TreeMap<String, String>();
        for (var line : Files.readAllLines(directory.resolve(Intruder.REPORT))) {
            var equals = line.indexOf('=');
            report.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return report;
    }

    /** The attempts that succeeded. */
    public static List<String> got(Path directory) throws IOException {
        return report(directory).entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(Intruder.GOT))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A script that starts a JVM with its class in a jar appended to the script: one file, whatever else is visible.
     */
    private void write() throws IOException {
        var jvm = Path.of(ProcessHandle.current().info().command().orElseThrow());
        var words = List.of(
                "exec",
                "env",
                "LD_LIBRARY_PATH=" + jvm.resolveSibling("../lib").normalize(),
                jvm.toString(),
                "-Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ErrorFile=/dev/null"
                        + " -XX:CompressedClassSpaceSize=32m -XX:MaxMetaspaceSize=64m -XX:ReservedCodeCacheSize=32m -cp \"$0\"",
                Intruder.class.getName(),
                String.valueOf(ProcessHandle.current().pid()),
                home.resolve("lantoa.env").toString(),
                home.resolve("store").toString(),
                String.valueOf(server.getLocalPort()));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("#!/bin/sh\n" + String.join(" ", words) + "\n").getBytes(StandardCharsets.UTF_8));
        var name = Intruder.class.getName().replace('.', '/') + ".class";
        try (var jar = new ZipOutputStream(bytes);
                var code = Intruder.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new ZipEntry(name));
            jar.write(Objects.requireNonNull(code).readAllBytes());
        }
        Files.write(file, bytes.toByteArray());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
