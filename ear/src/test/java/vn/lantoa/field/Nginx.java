package vn.lantoa.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import vn.lantoa.run.demo.HubClient;

/** Debian's nginx on loopback before one node, with the shipped configuration except for names and, mostly, TLS. */
final class Nginx implements AutoCloseable {
    private static final Path SHIPPED = Path.of("src/main/dist/nginx").toAbsolutePath();
    private static final String NO_STORE = "127.0.0.1:9";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI home;
    private final Path folder;
    private final Program program;

    private Nginx(URI home, Path folder, Program program) {
        this.home = home;
        this.folder = folder;
        this.program = program;
    }

    /** Starts it before this node; the caller closes it. */
    static Nginx before(URI node) throws IOException {
        return before(node, "nginx");
    }

    /** The same in a separate folder, beside others. */
    static Nginx before(URI node, String name) throws IOException {
        return before(node, name, NO_STORE);
    }

    /**
     * The same before this node and its store.
     *
     * @param store its host and port
     */
    static Nginx before(URI node, String name, String store) throws IOException {
        var folder = Program.emptyWorkshop(name);
        int port = FreePort.any();
        return started(
                folder,
                port,
                site(folder, node)
                        .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                        .replaceAll("(?m)^  ssl_certificate.*\n", "")
                        .replace("127.0.0.1:9000", store));
    }

    /**
     * The same with its TLS as shipped, and its own certificate.
     *
     * @param tls its port
     */
    static Nginx overTls(URI node, String name, int tls) throws IOException, InterruptedException {
        var folder = Program.emptyWorkshop(name);
        int port = FreePort.any();
        var certificate = OwnCertificate.of("nginx", "IP:127.0.0.1");
        return started(
                folder,
                port,
                site(folder, node)
                        .replace("listen 443 ssl;", "listen 127.0.0.1:" + tls + " ssl; listen 127.0.0.1:" + port + ";")
                        .replace(
                                "/etc/ssl/lantoa/fullchain.pem",
                                certificate.file().toString())
                        .replace("/etc/ssl/lantoa/key.pem", certificate.key().toString())
                        // OpenSSL rejects some versions itself, which would hide whether the configuration does
                        .replace("ssl_ciphers ", "ssl_ciphers @SECLEVEL=0:"));
    }

    /** The TLS version negotiated with a client that supports only this one. */
    String overTls(int port, String version) throws IOException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var in = Files.newInputStream(Program.workshop("tls").resolve("nginx.pem"))) {
            store.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        context.init(null, trusted.getTrustManagers(), null);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port)) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private static String site(Path folder, URI node) throws IOException {
        return Files.readString(SHIPPED.resolve("lantoa.conf"))
                .replace("server 127.0.0.1:8080;", "server " + node.getHost() + ":" + node.getPort() + ";")
                .replace("/var/cache/nginx/lantoa", folder.resolve("cache").toString())
                .replace(
                        "/var/log/nginx/lantoa.log",
                        folder.resolve("access.log").toString())
                .replace("/etc/nginx/", folder + "/")
                .replace("/opt/lantoa/nginx", SHIPPED.toString());
    }

    private static Nginx started(Path folder, int port, String site) throws IOException {
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
        var started = new Nginx(URI.create("http://127.0.0.1:" + port), folder, program);
        HubClient.await("nginx", PATIENCE, started::isUp);
        return started;
    }

    URI home() {
        return home;
    }

    /** The access and error logs. */
    String logs() {
        try {
            return Files.readString(folder.resolve("access.log")) + Files.readString(folder.resolve("error.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUp() {
        if (!program.isRunning()) throw new IllegalStateException("nginx has ended, see its error.log in field");
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
