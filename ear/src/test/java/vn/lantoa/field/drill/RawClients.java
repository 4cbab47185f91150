package vn.lantoa.field.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Clients that write bytes to sockets, with the responses they get. They end with the attack. */
final class RawClients {
    static final Duration ATTACK = Duration.ofSeconds(20);

    /** The status where no answer came. */
    static final int NONE = 0;

    private static final int STATUS_LINE = 12;

    /** The wait for answers after the attack. */
    private static final int LAST_ANSWER_MILLIS = 5_000;

    private final URI hub;
    private final long begun = System.nanoTime();
    private final Map<Request, Map<Integer, Integer>> answers =
            new ConcurrentSkipListMap<>((one, other) -> one.name.compareTo(other.name));

    /**
     * A request.
     *
     * @param bytes a complete request, or a beginning after which the client stays connected
     * @param expected the harmless statuses
     */
    record Request(String name, byte[] bytes, IntPredicate expected) {}

    private RawClients(URI hub) {
        this.hub = hub;
    }

    /**
     * Has clients send requests, as many times as given over the time of an attack, each time on a new connection. A
     * client that is not answered stays connected.
     *
     * @param requests sent in turn by all clients together, and again from the first
     */
    static RawClients send(URI hub, int connections, int times, List<Request> requests) throws InterruptedException {
        var clients = new RawClients(hub);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < connections; i++) {
            int number = i;
            var thread = new Thread(
                    () -> clients.repeat(times, turn -> requests.get((number + turn * connections) % requests.size())),
                    "hostile-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) thread.join();
        System.out.println("answers: " + clients.counts());
        return clients;
    }

    private void repeat(int times, IntFunction<Request> requests) {
        for (int i = 0; i < times && left() > 0; i++) {
            var request = requests.apply(i);
            count(request, once(request));
            var pause = begun + ATTACK.toNanos() * (i + 1) / times - System.nanoTime();
            Officer.pause(Duration.ofNanos(Math.max(0, pause)));
        }
    }

    private synchronized void count(Request request, int status) {
        answers.computeIfAbsent(request, one -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    /** The status of the answer to one request. */
    private int once(Request request) {
        try (var socket = new Socket(hub.getHost(), hub.getPort())) {
            write(socket, request.bytes);
            socket.setSoTimeout((int) (Math.max(0, left()) + LAST_ANSWER_MILLIS));
            var line = new String(socket.getInputStream().readNBytes(STATUS_LINE), StandardCharsets.US_ASCII);
            if (line.length() < STATUS_LINE) return NONE;
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        } catch (IOException e) {
            return NONE;
        }
    }

    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException refused) {
            // the answer may have come before all was sent
        }
    }

    private long left() {
        return (begun + ATTACK.toNanos() - System.nanoTime()) / 1_000_000;
    }

    /** The number of answers with this status to all requests. */
    int of(int status) {
        return answers.values().stream()
                .mapToInt(one -> one.getOrDefault(status, 0))
                .sum();
    }

    /** The answers that were not expected. */
    List<String> unexpected() {
        return answers.entrySet().stream()
                .flatMap(one -> one.getValue().entrySet().stream()
                        .filter(answer -> !one.getKey().expected.test(answer.getKey()))
                        .map(answer -> one.getKey().name + ": " + answer.getValue() + " times " + answer.getKey()))
                .toList();
    }

    private String counts() {
        var counts = new TreeMap<String, Map<Integer, Integer>>();
        answers.forEach((request, statuses) -> counts.put(request.name, statuses));
        return counts.toString();
    }
}
