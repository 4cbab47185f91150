package vn.lantoa.field;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.lantoa.run.demo.HubClient;

/** Debian's nginx on loopback before one node, with the configuration that the hub ships, but for names and TLS. */
final class Nginx implements AutoCloseable {
    private static final Path SHIPPED = Path.of("src/main/dist/nginx").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI home;
    private final Program program;

    private Nginx(URI home, Program program) {
        this.home = home;
        this.program = program;
    }

    /** Starts it before this node; it is closed by the caller. */
    static Nginx before(URI node) throws IOException {
        var folder = Program.emptyWorkshop("nginx");
        int port = FreePort.any();
        var site = Files.readString(SHIPPED.resolve("lantoa.conf"))
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replaceAll("(?m)^  ssl_certificate.*\n", "")
                .replace("server 127.0.0.1:8080;", "server " + node.getHost() + ":" + node.getPort() + ";")
                .replace("/opt/lantoa/nginx", SHIPPED.toString());
        Files.writeString(folder.resolve("lantoa.conf"), site);
        var whole = Files.writeString(
                folder.resolve("nginx.conf"),
                """
                daemon off;
                pid nginx.pid;
                worker_processes 1;
                worker_rlimit_nofile 8192;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  client_body_temp_path body;
                  proxy_temp_path proxy;
                  include lantoa.conf;
                }
                """);
        var program =
                Program.start("/usr/sbin/nginx", "-p", folder.toString(), "-e", "error.log", "-c", whole.toString());
        var started = new Nginx(URI.create("http://127.0.0.1:" + port), program);
        HubClient.await("nginx", PATIENCE, started::isUp);
        return started;
    }

    URI home() {
        return home;
    }

    private boolean isUp() {
        if (!program.isRunning()) throw new IllegalStateException("nginx has ended, see field/nginx/error.log");
        try {
            var ready = HttpRequest.newBuilder(home.resolve("/health/live")).build();
            return HttpClient.newHttpClient()
                            .send(ready, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
