package vn.lantoa.field;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A receiver that accepts and stores all messages exactly. */
final class WebhookInbox implements AutoCloseable {
    private static final List<String> HEADERS = List.of("webhook-id", "webhook-timestamp", "webhook-signature");

    private final HttpServer server;
    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();

    /** A received message. */
    record Message(String id, String timestamp, String signature, String body) {
        /** The message as the script reads it, to be verified with this secret. */
        JsonObject with(String secret, String publicKey) {
            return Json.createObjectBuilder()
                    .add("secret", secret)
                    .add("publicKey", publicKey)
                    .add("body", body)
                    .add(
                            "headers",
                            Json.createObjectBuilder()
                                    .add(HEADERS.get(0), id)
                                    .add(HEADERS.get(1), timestamp)
                                    .add(HEADERS.get(2), signature))
                    .build();
        }

        Message saying(String other) {
            return new Message(id, timestamp, signature, other);
        }
    }

    WebhookInbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            messages.add(new Message(
                    headers.getFirst(HEADERS.get(0)),
                    headers.getFirst(HEADERS.get(1)),
                    headers.getFirst(HEADERS.get(2)),
                    body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
