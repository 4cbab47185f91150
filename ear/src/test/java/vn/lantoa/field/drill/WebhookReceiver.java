package vn.lantoa.field.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A partner's receiver of webhooks, which records what it accepted. */
final class WebhookReceiver implements AutoCloseable {
    /**
     * One acknowledged event.
     *
     * @param id id of the message, the same for repetitions
     * @param what last segment of its type
     */
    record Request(String id, String asset, String what) {}

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();

    WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/", this::receive);
        server.setExecutor(pool);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The events of this asset, in the order of arrival; each as often as it came. */
    List<Request> of(String asset) {
        return requests.stream().filter(one -> one.asset().equals(asset)).toList();
    }

    /** The number of messages that had been acknowledged before. */
    long again() {
        return requests.size() - requests.stream().distinct().count();
    }

    /** The events of this asset, in words. */
    List<String> heard(String asset) {
        return of(asset).stream().map(Request::what).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var event = Json.createReader(new ByteArrayInputStream(body)).readObject();
            var type = event.getString("type");
            requests.add(new Request(
                    event.getString("id"), event.getString("subject", ""), type.substring(type.lastIndexOf('.') + 1)));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }
}
