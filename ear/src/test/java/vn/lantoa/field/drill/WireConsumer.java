package vn.lantoa.field.drill;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A partner's program that keeps a copy by the change log: every answer is a step, a lost one is repeated. */
final class WireConsumer implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** The topic of the narrow entitlement. */
    static final String TOPIC = "III.1";

    private final Officer program;
    private final String topic;
    private final Journal journal;
    private final TreeMap<String, Integer> copy = new TreeMap<>();
    private final Thread thread = new Thread(this::follow, "wire-consumer");
    private volatile boolean ended;
    private long seq;

    /** @param topic the only topic that the partner is entitled to; empty if to all */
    WireConsumer(Officer program, String topic, Journal journal) {
        this.program = program;
        this.topic = topic;
        this.journal = journal;
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (!ended) {
            step();
            Officer.pause(PAUSE);
        }
    }

    /** Reads one page; returns whether the log went on. */
    private synchronized boolean step() {
        var answer = program.once(
                program.request("/wire/v1/changes?limit=500&after=" + seq).build());
        if (!answer.isDone()) {
            if (answer.status() == 409) journal.found(Finding.Kind.LOST, "the log is behind number " + seq);
            return true;
        }
        var page = answer.json();
        var last = seq;
        for (var change : page.getJsonArray("changes").getValuesAs(JsonObject.class)) {
            var number = change.getJsonNumber("seq").longValue();
            if (number <= last) journal.found(Finding.Kind.BROKEN, "change " + number + " came after " + last);
            last = number;
            if (change.containsKey("item"))
                copy.put(change.getString("asset"), change.getJsonObject("item").getInt("version"));
            else copy.remove(change.getString("asset"));
        }
        var before = seq;
        seq = page.getJsonNumber("next").longValue();
        return seq != before;
    }

    /** True if the partner is entitled to an asset of this topic. */
    boolean isEntitledTo(String asked) {
        return topic.isEmpty() || topic.equals(asked);
    }

    /** Discards the copy, as a partner does whose position is ahead of the log. */
    synchronized void restart() {
        seq = 0;
        copy.clear();
    }

    /** The copy after reading everything. */
    synchronized Map<String, Integer> caughtUp() {
        Publication.await("the end of the log", () -> !step());
        return Map.copyOf(copy);
    }

    /** The hub's checksum of the same. */
    String checksum() {
        var answer = program.get("/wire/v1/checksum");
        // the checksum is being computed
        while (answer.status() == 202) {
            Officer.pause(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
            answer = program.get("/wire/v1/checksum");
        }
        return Officer.done("the checksum", answer).json().getString("sha256");
    }

    /** The checksum, computed as documented for partners. */
    static String checksum(Map<String, Integer> copy) {
        var lines = new StringBuilder();
        new TreeMap<>(copy)
                .forEach((asset, version) ->
                        lines.append(asset).append(' ').append(version).append('\n'));
        return Digests.sha256(lines.toString());
    }

    @Override
    public void close() {
        ended = true;
    }
}
