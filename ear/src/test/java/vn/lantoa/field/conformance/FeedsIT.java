package vn.lantoa.field.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.Program;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.BulletinWorkbench;
import vn.lantoa.system.Newcomer;
import vn.lantoa.system.TheProduct;

/** Every feed of the running product, parsed by third-party parsers and validated by the rules of its format. */
@Tag("conformance")
class FeedsIT {
    private static final Path PYTHON = Path.of("src/test/python").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("[\"/](/?feeds/[A-Za-z0-9_./-]+\\.(?:atom|rss|json))");
    private static final Pattern OLDER = Pattern.compile("rel=\"prev-archive\"[^>]*href=\"[^\"]*(/feeds/[^\"]+)\"");
    private static final String TEXT = "Bà con chú ý. Hạn cuối nộp thuế đất là ngày 31/12. Cần hỏi thì gọi 1022.";

    /**
     * A false finding of the W3C's validator.
     *
     * @param name of the finding
     * @param line its address, text and value, as a pattern
     * @param reason why it is false
     */
    private record FalseOne(String name, String line, String reason) {}

    private static final List<FalseOne> FALSE_ONES = List.of(
            new FalseOne(
                    "UndefinedElement",
                    ".*media:(license|subTitle|status)\\b.*",
                    "elements of Media RSS 1.5.1; the validator knows those of 1.1.1"),
            new FalseOne(
                    "InvalidLanguage",
                    ".*\tcrw",
                    "Chrau is of ISO 639-3, and RFC 5646 takes its code; the validator knows the two older parts alone"),
            new FalseOne(
                    "InvalidURLAttribute",
                    ".*\thttp://localhost:.*",
                    "a host without a dot is none to it, and here the hub is on loopback"),
            new FalseOne(
                    "UnknownNamespace",
                    ".*https://lantoa.vn/ns/1.*",
                    "the hub's own, as formats let everybody have one"),
            new FalseOne(
                    "UnknownNamespace",
                    ".*http://purl.org/atompub/tombstones/1.0.*",
                    "deleted entries of RFC 6721, which is younger than the validator"),
            new FalseOne(
                    "DuplicateUpdated",
                    ".*atom:updated.*",
                    "what a campaign lets out together, or an entitlement gives, is there from one moment on; RFC 4287"
                            + " asks for no moment of its own for each"));

    private static Collection<String> feeds = List.of();

    @BeforeAll
    static void find() throws Exception {
        var all = new TreeSet<String>();
        for (var page : List.of("/", "/feeds", "/search?q=h%E1%BB%93", DemoHub.campaign()))
            add(all, DemoHub.text(page));
        all.add("/feeds/bulletins-radio.rss");
        var bench = new BulletinWorkbench("Nộp thuế đất", TEXT);
        bench.make(bench.body("announcer", "normal", 30));
        all.add(bench.feed());
        var newsroom = Newcomer.newsroom(DemoHub.uri(), "Toà soạn đọc nguồn tin");
        newsroom.give(List.of(), List.of());
        var own = "/feeds/private/" + newsroom.feed().getString("token");
        Stream.of(".atom", ".rss", ".json").forEach(format -> all.add(own + format));
        HubClient.await(
                "the bulletin", TheProduct.PATIENCE, () -> text(bench.feed()).contains("<item>"));
        for (var feed : List.copyOf(all)) if (feed.endsWith(".atom")) archives(all, feed);
        feeds = all;
    }

    @Test
    void feedsmith_and_feedparser_read_the_same_items() throws Exception {
        assertThat(feeds).hasSizeGreaterThan(60);
        int items = 0;
        for (var feed : feeds) {
            var address = DemoHub.uri().resolve(feed).toString();
            var seen = ids(Program.node("read-feed.mjs", address, "feedsmith"));
            items += seen.size();
            // a rendition finished meanwhile moves its entry
            if (!feed.endsWith(".json"))
                assertThat(ids(Program.start("/usr/bin/python3", PYTHON.resolve("read_feed.py") + "", address)))
                        .as(feed)
                        .containsExactlyInAnyOrderElementsOf(seen);
        }
        System.out.printf("feedsmith and feedparser: %d feeds, %d items%n", feeds.size(), items);
    }

    @Test
    void the_w3c_validator_finds_no_error() throws Exception {
        var checkout = System.getProperty("feedvalidator");
        Assumptions.assumeTrue(
                checkout != null, "the W3C's feed validator: no checkout is given by -Dfeedvalidator=<folder>");
        var source = Path.of(checkout, "src");
        assertThat(Files.isDirectory(source.resolve("feedvalidator")))
                .as("a feed validator in " + source)
                .isTrue();

        var xml = feeds.stream().filter(feed -> !feed.endsWith(".json")).toList();
        var command = new ArrayList<>(
                List.of("/usr/bin/python3", PYTHON.resolve("validate_feeds.py").toString(), source.toString()));
        xml.forEach(feed -> command.add(DemoHub.uri().resolve(feed).toString()));
        try (var validator = Program.start(command.toArray(String[]::new))) {
            var values = validator.lines();
            var found =
                    values.stream().filter(line -> !line.endsWith("\tchecked")).toList();
            var wrong = found.stream().filter(line -> falseOne(line) == null).toList();
            System.out.printf(
                    "feed validator: %d feeds, %d findings, of them %d false ones%n",
                    xml.size(), found.size(), found.size() - wrong.size());
            assertThat(values).hasSize(found.size() + xml.size());
            assertThat(wrong).isEmpty();
        }
    }

    private static @Nullable FalseOne falseOne(String line) {
        var name = line.split("\t", -1)[2];
        return FALSE_ONES.stream()
                .filter(one -> one.name().equals(name) && line.matches(one.line()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> ids(Program reader) throws Exception {
        try (reader) {
            return reader.lines().stream()
                    .map(line -> BulletinWorkbench.read(line).getString("id"))
                    .toList();
        }
    }

    /** Adds the archives of a feed, each of which links to the previous one. */
    private static void archives(Collection<String> all, String feed) {
        var older = OLDER.matcher(text(feed));
        if (older.find() && all.add(older.group(1))) archives(all, older.group(1));
    }

    private static void add(Collection<String> all, String page) {
        LINK.matcher(page)
                .results()
                .forEach(match -> all.add("/" + match.group(1).replaceFirst("^/", "")));
    }

    private static String text(String feed) {
        try {
            return DemoHub.text(feed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
