package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * A program as an attacker would run it in the place of a tool compromised by a crafted file. It tries everything that
 * must be impossible, and writes its results into its directory.
 */
final class Intruder {
    static final String GOT = "got";
    static final String REPORT = "report";

    private final Map<String, String> report = new TreeMap<>();

    private Intruder() {}

    /** @param args the hub's process, a file of settings, the folder of a store, a port of loopback */
    public static void main(String[] args) throws Exception {
        var intruder = new Intruder();
        intruder.look(args[0], Path.of(args[1]), Path.of(args[2]));
        intruder.call(Integer.parseInt(args[3]));
        intruder.spread(Path.of(args[1]));
        var lines = new ArrayList<String>();
        intruder.report.forEach((what, how) -> lines.add(what + "=" + how.replaceAll("\\s+", " ")));
        Files.write(Path.of(REPORT), lines);
        System.exit(0);
    }

    private void look(String hub, Path settings, Path store) {
        attempt("environment of the hub", () -> Files.readAllBytes(Path.of("/proc", hub, "environ")));
        attempt("memory of the hub", () -> Files.readAllLines(Path.of("/proc", hub, "maps")));
        attempt("settings", () -> Files.readString(settings));
        attempt("store, to read", () -> Files.list(store).toList());
        attempt("store, to write", () -> Files.writeString(store.resolve("planted"), "x"));
        attempt("accounts", () -> Files.readString(Path.of("/etc/passwd")));
    }

    private void call(int port) {
        attempt("loopback", () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
                return socket;
            }
        });
        // one datagram to a reserved address (RFC 5737)
        attempt("outside", () -> {
            try (var socket = new DatagramSocket()) {
                socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("192.0.2.1"), 9));
                return socket;
            }
        });
    }

    private void spread(Path settings) {
        attempt("another process", () -> new ProcessBuilder("/bin/true").start().waitFor());
        attempt("a link", () -> Files.createSymbolicLink(Path.of("link"), settings));
        // the hub would follow a link created here
        attempt("no link", () -> Files.deleteIfExists(Path.of("link")));
        report.remove("no link");
        for (var folder : List.of("/", "/tmp", "/var/tmp", "/usr", "/etc", "/dev", "/dev/shm")) {
            var file = Path.of(folder, "lantoa-intruder-" + UUID.randomUUID());
            attempt("a file in " + folder, () -> {
                Files.writeString(file, "x");
                return Files.deleteIfExists(file);
            });
        }
    }

    private void attempt(String what, Callable<?> how) {
        try {
            report.put(what, GOT + (how.call() == null ? " nothing" : ""));
        } catch (IOException | UncheckedIOException | LinkageError e) {
            // a JVM without sockets cannot load the classes that would open them
            report.put(what, String.valueOf(e));
        } catch (Exception e) {
            throw new IllegalStateException(what, e);
        }
    }
}
