package vn.lantoa.field;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** PHP's own server on loopback for the folder of a site, and a visitor with cookies and {@code Referer}. */
final class PhpServer implements AutoCloseable {
    /** The usual host. */
    static final String HERE = "127.0.0.1";

    private static final List<String> PHP = List.of(
            "env",
            "PHP_CLI_SERVER_WORKERS=4",
            "php",
            "-d",
            "upload_max_filesize=32M",
            "-d",
            "post_max_size=32M",
            "-d",
            "log_errors=1");

    private final List<String> command;
    private final URI home;
    private final String sign;
    private final HttpClient visitor = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();
    private Program server;

    private PhpServer(List<String> command, URI home, String sign) throws IOException {
        this.command = command;
        this.home = home;
        this.sign = sign;
        this.server = Program.start(command.toArray(String[]::new));
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param host an address of loopback
     * @param sign a file of the site that answers then
     * @param more arguments of PHP, behind the folder
     */
    static PhpServer start(String host, Path site, String sign, String... more) throws IOException {
        int port = MariaDb.freePort();
        var command = new ArrayList<>(PHP);
        command.addAll(List.of("-S", host + ":" + port, "-t", site.toString()));
        command.addAll(List.of(more));
        var started = new PhpServer(command, URI.create("http://" + host + ":" + port + "/"), sign);
        started.await();
        return started;
    }

    URI home() {
        return home;
    }

    /** A page as a visitor gets it. */
    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(home.resolve(address)));
    }

    /** The answer to a form of the site, which must succeed. */
    HttpResponse<String> post(String address, String form) {
        var answer = send(HttpRequest.newBuilder(home.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) throw new IllegalStateException(address + ": " + answer.body());
        return answer;
    }

    /** The status of its answer to a message of the hub with a forged signature. */
    int forge(String address, String event) {
        return send(HttpRequest.newBuilder(home.resolve(address))
                        .header("Content-Type", "application/cloudevents+json")
                        .header("webhook-id", "forged")
                        .header("webhook-timestamp", Long.toString(Instant.now().getEpochSecond()))
                        .header("webhook-signature", "v1," + "A".repeat(43) + "=")
                        .POST(BodyPublishers.ofString(event)))
                .statusCode();
    }

    /** Makes it unreachable until it comes back. */
    void goAway() {
        server.close();
    }

    void comeBack() throws IOException {
        server = Program.start(command.toArray(String[]::new));
        await();
    }

    private void await() {
        HubClient.await("the site", TheProduct.PATIENCE, this::isUp);
    }

    private boolean isUp() {
        if (!server.isRunning()) throw new IllegalStateException("PHP has ended, see field/logs");
        try {
            return ask(HttpRequest.newBuilder(home.resolve(sign))).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return ask(request);
        } catch (IOException e) {
            throw new IllegalStateException(home.toString(), e);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        try {
            return visitor.send(request.header("Referer", home.toString()).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
