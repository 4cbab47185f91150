package vn.lantoa.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A WebSub subscriber on this machine with configurable responses, which records requests and deliveries. */
final class TrialSubscriber implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> questions = new CopyOnWriteArrayList<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<String> strayed = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private volatile UnaryOperator<String> echo = challenge -> challenge;
    private volatile int verifying = 200;

    /** A delivery of the hub. */
    record Sent(String body, Map<String, String> headers) {}

    private TrialSubscriber(HttpServer server) {
        this.server = server;
    }

    static TrialSubscriber start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var subscriber = new TrialSubscriber(server);
            server.createContext("/callback", subscriber::answer);
            server.createContext("/elsewhere", subscriber::stray);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return subscriber;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets its response to a verification, instead of the challenge. */
    TrialSubscriber echoing(UnaryOperator<String> words) {
        echo = words;
        return this;
    }

    /** Sets the status of the verification response. */
    TrialSubscriber verifyingWith(int status) {
        verifying = status;
        return this;
    }

    /** Sets the statuses of its responses to deliveries, one after the other; 204 afterwards. */
    synchronized TrialSubscriber answering(Integer... statuses) {
        answers.addAll(Arrays.asList(statuses));
        return this;
    }

    /** Sends a request to the hub; returns the status of the answer. */
    int ask(URI hub, String mode, String topic, Map<String, String> more) {
        var form = new LinkedHashMap<>(more);
        form.put("hub.mode", mode);
        form.put("hub.topic", topic);
        form.put("hub.callback", callback());
        var body = form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(hub)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return Http.send(request).statusCode();
    }

    String callback() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/callback?toa-soan=1";
    }

    /** The verifications, by parameter. */
    List<Map<String, String>> questions() {
        return questions;
    }

    List<Sent> sent() {
        return sent;
    }

    /** The deliveries at the target of its redirects. */
    List<String> strayed() {
        return strayed;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) verify(exchange);
        else take(exchange);
        exchange.close();
    }

    private void verify(HttpExchange exchange) throws IOException {
        var asked = Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        questions.add(asked);
        var words = echo.apply(asked.getOrDefault("hub.challenge", "")).getBytes(StandardCharsets.UTF_8);
        redirect(exchange);
        exchange.sendResponseHeaders(verifying, words.length == 0 ? -1 : words.length);
        exchange.getResponseBody().write(words);
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(
                        Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), header -> header.getValue()
                                .get(0)));
        sent.add(new Sent(body, headers));
        redirect(exchange);
        exchange.sendResponseHeaders(next(), -1);
    }

    private void redirect(HttpExchange exchange) {
        exchange.getResponseHeaders()
                .add("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/elsewhere");
    }

    private void stray(HttpExchange exchange) throws IOException {
        strayed.add(exchange.getRequestMethod());
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private synchronized int next() {
        var status = answers.poll();
        return status == null ? 204 : status;
    }
}
