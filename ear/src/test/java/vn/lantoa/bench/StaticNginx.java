package vn.lantoa.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.run.demo.HubClient;

/** The reference: Debian's nginx on loopback, which serves bytes from files, or those of a store, and does nothing else. */
public final class StaticNginx implements AutoCloseable {
    private static final String PROGRAM = "/usr/sbin/nginx";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NO_STORE = "127.0.0.1:9";
    private static final String CONFIGURATION =
            """
            daemon off;
            pid nginx.pid;
            worker_processes auto;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              sendfile on;
              keepalive_requests 1000000;
              upstream store { server %s; keepalive 32; }
              server {
                listen 127.0.0.1:%d;
                location / { root files; }
                location /store/ {
                  proxy_pass http://store/;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_set_header Host %s;
                  proxy_max_temp_file_size 0;
                }
              }
            }
            """;

    private final Path folder;
    private final URI home;
    private final Process process;
    private final Map<String, String> names = new HashMap<>();

    private StaticNginx(Path folder, String store) throws IOException {
        this.folder = Files.createDirectories(folder);
        int port = freePort();
        this.home = URI.create("http://127.0.0.1:" + port);
        var whole = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(store, port, store));
        this.process = new ProcessBuilder(PROGRAM, "-p", folder.toString(), "-e", "error.log", "-c", whole.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
    }

    /** The instruction for installing the program if it is missing. */
    static String impediment() {
        return Files.isExecutable(Path.of(PROGRAM)) ? "" : "The bench needs nginx: apt-get install nginx-light\n";
    }

    /** Starts it in this folder with the hub's answers to these requests, each different answer a file. */
    static StaticNginx of(Path folder, BenchRequest asked, URI hub) throws IOException, InterruptedException {
        var nginx = new StaticNginx(folder, NO_STORE);
        var files = Files.createDirectories(folder.resolve("files"));
        for (var answer : asked.answers(hub).entrySet()) {
            var name = String.valueOf(nginx.names.size());
            nginx.names.put(answer.getKey(), "/" + name);
            Files.write(files.resolve(name), answer.getValue().body());
        }
        HubClient.await("nginx", PATIENCE, nginx::isUp);
        return nginx;
    }

    /** Starts it in this folder before the store of this file. */
    public static StaticNginx before(Path folder, StoredFile file) throws IOException {
        var nginx = new StaticNginx(folder, file.signed().getAuthority());
        var signed = file.signed();
        nginx.names.put(file.address(), "/store" + signed.getRawPath() + "?" + signed.getRawQuery());
        HubClient.await("nginx", PATIENCE, nginx::isUp);
        return nginx;
    }

    /** The address of its root. */
    public URI home() {
        return home;
    }

    /** The path of the file with the answer to this address. */
    public String name(String address) {
        return names.getOrDefault(address, "");
    }

    private boolean isUp() {
        if (!process.isAlive()) throw new IllegalStateException("nginx has ended, see " + folder.resolve("error.log"));
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
