package vn.lantoa.field;

import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Third-party feed readers, and the items that each of them sees. */
final class FeedReaders {
    private static final Path SCRIPTS = Path.of("src/test/python").toAbsolutePath();

    private final Path folder;

    FeedReaders(Path folder) {
        this.folder = folder;
    }

    /** An item as a reader sees it; its date to the second, the precision of RSS. */
    record Item(String id, String title, String text, Instant published, List<String> enclosures) {}

    /** Reads a feed now, and returns all items. */
    interface Reader {
        List<Item> read(URI feed);
    }

    /** The readers of this format, by name. */
    Map<String, Reader> of(String format) {
        var readers = new LinkedHashMap<String, Reader>();
        readers.put("feedsmith", feed -> lines(() -> Program.node("read-feed.mjs", feed.toString(), "feedsmith")));
        if (format.equals("json")) return readers;
        readers.put("rss-parser", feed -> lines(() -> Program.node("read-feed.mjs", feed.toString(), "rss-parser")));
        readers.put(
                "feedparser",
                feed -> lines(() -> Program.start(
                        "/usr/bin/python3", SCRIPTS.resolve("read_feed.py").toString(), feed.toString())));
        readers.put("ROME", FeedReaders::rome);
        readers.put("newsboat", this::newsboat);
        return readers;
    }

    private static List<Item> lines(Start start) {
        return said(start).stream()
                .map(line -> item(Json.createReader(new StringReader(line)).readObject()))
                .toList();
    }

    private static Item item(JsonObject one) {
        return new Item(
                one.getString("id"),
                one.getString("title"),
                one.getString("text"),
                OffsetDateTime.parse(one.getString("published")).toInstant().truncatedTo(ChronoUnit.SECONDS),
                one.getJsonArray("enclosures").getValuesAs(JsonString::getString));
    }

    private static List<Item> rome(URI feed) {
        try {
            var text = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofString())
                    .body();
            return new SyndFeedInput()
                    .build(new StringReader(text)).getEntries().stream()
                            .map(FeedReaders::item)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Item item(SyndEntry one) {
        return new Item(
                one.getUri(),
                one.getTitle(),
                one.getContents().get(0).getValue(),
                one.getPublishedDate().toInstant().truncatedTo(ChronoUnit.SECONDS),
                one.getEnclosures().stream().map(SyndEnclosure::getUrl).toList());
    }

    /** Uses a separate folder for each feed: newsboat keeps its list, and its deleted items. */
    private List<Item> newsboat(URI feed) {
        var place = folder.resolve(feed.getPath().replace('/', '-'));
        try {
            Files.createDirectories(place);
            Files.writeString(place.resolve("urls"), feed + "\n");
            Files.writeString(place.resolve("config"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        said(() -> Program.start(
                "newsboat",
                "--url-file=" + place.resolve("urls"),
                "--cache-file=" + place.resolve("cache.db"),
                "--config-file=" + place.resolve("config"),
                "--execute=reload"));
        var rows = said(() -> Program.start(
                "sqlite3",
                "-json",
                place.resolve("cache.db").toString(),
                "select guid as id, title, content as text, pubDate as at, enclosure_url as file from rss_item"
                        + " where deleted = 0 and feedurl = '" + feed + "'"));
        if (rows.isEmpty()) return List.of();
        return Json.createReader(new StringReader(String.join("\n", rows)))
                .readArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> new Item(
                        one.getString("id"),
                        one.getString("title"),
                        one.getString("text"),
                        Instant.ofEpochSecond(one.getJsonNumber("at").longValue()),
                        one.getString("file", "").isEmpty() ? List.of() : List.of(one.getString("file"))))
                .toList();
    }

    private interface Start {
        Program program() throws IOException;
    }

    private static List<String> said(Start start) {
        try (var program = start.program()) {
            return program.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
