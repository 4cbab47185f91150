package vn.lantoa.field;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.run.demo.HubClient;

/** A telecom company by npm's smpp: configured by rules, and queried for the messages it received. */
final class Smsc implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Program program;
    private final int port = FreePort.any();
    private final URI console = URI.create("http://127.0.0.1:" + FreePort.any());

    Smsc() throws IOException {
        this(new String[0]);
    }

    /** A company that speaks TLS with this certificate. */
    Smsc(OwnCertificate certificate) throws IOException {
        this(certificate.key().toString(), certificate.file().toString());
    }

    private Smsc(String... files) throws IOException {
        var arguments = new ArrayList<>(List.of(Integer.toString(port), Integer.toString(console.getPort())));
        arguments.addAll(List.of(files));
        program = Program.node("smsc.mjs", arguments.toArray(String[]::new));
        HubClient.await("the company", Duration.ofMinutes(1), this::answers);
    }

    int port() {
        return port;
    }

    /** Sets its behaviour from now on. */
    void rules(String json) {
        ask("/rules", json);
    }

    /** Clears its records. */
    void forget() {
        ask("/forget", "");
    }

    /** Sends a stop message from this number. */
    void stop(String number) {
        ask("/stop", number);
    }

    JsonObject account() {
        return ask("/account", "");
    }

    /** The messages on phones, and the delivered receipts. */
    JsonObject messages() {
        return ask("/messages", "");
    }

    private JsonObject ask(String path, String body) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(console.resolve(path))
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the company is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        try {
            account();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
