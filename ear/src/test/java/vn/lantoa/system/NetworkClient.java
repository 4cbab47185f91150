package vn.lantoa.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A client with a chosen address in {@code 127.0.0.0/8}, all of which is this machine, so a test can use any number of
 * networks.
 */
final class NetworkClient {
    private static final int LONGEST_WAIT_MILLIS = 30_000;
    private static final int LONGEST_STREAM_MILLIS = 90_000;

    private final URI hub;
    private final String address;

    NetworkClient(URI hub, String address) {
        this.hub = hub;
        this.address = address;
    }

    /** A response: status, header fields, and the unchanged body. */
    record Answer(int status, List<String> head, String body) {
        Optional<String> field(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        /** Name and value of the cookie with this name. */
        Optional<String> cookie(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, "Set-Cookie: " + name + "=", 0, name.length() + 13))
                    .map(line -> line.substring("Set-Cookie: ".length()).split(";", 2)[0])
                    .findFirst();
        }
    }

    /** Sends a form, with or without a cookie. */
    Answer form(String path, String cookie, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST " + path + " HTTP/1.1\r\nHost: " + hub.getAuthority()
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + (cookie.isEmpty() ? "" : "\r\nCookie: " + cookie) + "\r\n\r\n" + body);
    }

    /** Sends a request without a body, with any {@code Host}. */
    Answer ask(String method, String path, String cookie, String host) {
        return send(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nContent-Length: 0"
                + "\r\nCookie: " + cookie + "\r\n\r\n");
    }

    /** Requests an endless response; returns how many seconds it continued after the action. */
    long secondsOpen(String head, Runnable then) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(LONGEST_STREAM_MILLIS);
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(hub.getHost(), hub.getPort()));
            var request = head + "\r\nHost: " + hub.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = socket.getInputStream();
            if (in.read() != 'H') throw new IllegalStateException("no answer");
            then.run();
            var since = System.nanoTime();
            in.readAllBytes();
            return (System.nanoTime() - since) / 1_000_000_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(String request) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(hub.getHost(), hub.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var parts = answer.split("\r\n\r\n", 2);
            var head = parts[0].lines().toList();
            return new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head, parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
