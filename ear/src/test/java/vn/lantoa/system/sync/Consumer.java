package vn.lantoa.system.sync;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.lantoa.run.demo.HubClient;

/**
 * A partner's program that keeps a copy: after every page it writes the copy and the position to disk; it can be killed
 * at any time and resumes there.
 */
final class Consumer {
    /** A word in the title of every version that is only ever under embargo. */
    static final String SECRET = "zqcấm";

    private final String partner;
    private final List<HubClient> nodes;
    private final Path disk;
    private final boolean neverSigns;
    private final Random random;
    private final List<String> leaks = new ArrayList<>();
    private TreeMap<String, Integer> copy = new TreeMap<>();
    private long seq;
    private int pages;
    private int deaths;
    private int changes;

    Consumer(String partner, List<HubClient> nodes, Path disk, boolean neverSigns, Random random) throws IOException {
        this.partner = partner;
        this.nodes = nodes;
        this.disk = disk;
        this.neverSigns = neverSigns;
        this.random = random;
        persist();
    }

    String partner() {
        return partner;
    }

    long seq() {
        return seq;
    }

    TreeMap<String, Integer> copy() {
        return copy;
    }

    List<String> leaks() {
        return leaks;
    }

    String figures() {
        return changes + " changes on " + pages + " pages, " + deaths + " deaths";
    }

    /** Reads a page and stores it, or is killed before, during or after; true if it was at the end of the log. */
    boolean step() throws IOException {
        if (random.nextInt(50) == 0) die();
        if (random.nextInt(100) == 0) restart();
        int limit = random.nextInt(3) == 0 ? 1 + random.nextInt(10) : 200;
        var page = get("/wire/v1/changes?after=" + seq + "&limit=" + limit);
        var news = page.getJsonArray("changes").getValuesAs(JsonObject.class);
        for (var change : news) {
            take(change.getString("asset"), change);
            if (random.nextInt(200) == 0) {
                die();
                return false;
            }
        }
        long before = seq;
        seq = page.getJsonNumber("next").longValue();
        changes += news.size();
        if (random.nextInt(20) == 0) die();
        else persist();
        return seq == before;
    }

    JsonObject checksum() {
        return get("/wire/v1/checksum");
    }

    /** Reads everything from the beginning, without storing it. */
    void readAll() {
        long at = 0;
        for (long next = -1; next != at; ) {
            if (next >= 0) at = next;
            next = get("/wire/v1/changes?limit=500&after=" + at)
                    .getJsonNumber("next")
                    .longValue();
        }
    }

    int status(String place) {
        var node = nodes.get(random.nextInt(nodes.size()));
        return node.send(node.request(place).build()).statusCode();
    }

    private void restart() throws IOException {
        var fresh = new TreeMap<String, Integer>();
        JsonObject page;
        String place = "/wire/v1/snapshot?limit=50";
        do {
            page = get(place);
            for (var item : page.getJsonArray("items").getValuesAs(JsonObject.class))
                if (item.containsKey("item"))
                    fresh.put(
                            item.getString("asset"), item.getJsonObject("item").getInt("version"));
            place = "/wire/v1/snapshot?limit=50&after=" + page.getString("next", "");
        } while (page.containsKey("next"));
        copy = fresh;
        seq = page.getJsonNumber("seq").longValue();
        persist();
    }

    private void take(String asset, JsonObject change) {
        var item = change.getJsonObject("item");
        if (item == null) copy.remove(asset);
        else copy.put(asset, item.getInt("version"));
    }

    private JsonObject get(String place) {
        var node = nodes.get(random.nextInt(nodes.size()));
        var answer = node.send(node.request(place).build());
        // it is being computed, and that node returns the result
        for (int i = 0; answer.statusCode() == 202 && i < 30; i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(
                    Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow())));
            answer = node.send(node.request(place).build());
        }
        if (answer.statusCode() != 200)
            throw new IllegalStateException(place + ": " + answer.statusCode() + " " + answer.body());
        pages++;
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var page = reader.readObject();
            look(page);
            return page;
        }
    }

    /** Asserts that content under embargo is only where it may be. */
    private void look(JsonObject page) {
        if (neverSigns && page.toString().contains(SECRET)) leaks.add("told of an embargo: " + page);
        for (var list : List.of("changes", "items"))
            // in a checksum they are a number
            if (page.get(list) instanceof JsonArray changes)
                for (var each : changes.getValuesAs(JsonObject.class))
                    if (each.containsKey("item") && each.get("item").toString().contains(SECRET))
                        leaks.add("given what is under embargo: " + each);
    }

    private void die() throws IOException {
        deaths++;
        var lines = Files.readAllLines(disk);
        seq = Long.parseLong(lines.get(0));
        copy = new TreeMap<>();
        for (var line : lines.subList(1, lines.size()))
            copy.put(line.split(" ", 2)[0], Integer.valueOf(line.split(" ", 2)[1]));
    }

    private void persist() throws IOException {
        var lines = new ArrayList<>(List.of(Long.toString(seq)));
        copy.forEach((asset, version) -> lines.add(asset + " " + version));
        var next = Files.write(disk.resolveSibling(disk.getFileName() + ".new"), lines);
        Files.move(next, disk, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
