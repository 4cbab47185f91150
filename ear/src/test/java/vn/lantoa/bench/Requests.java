package vn.lantoa.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The requests of readers with their frequencies: the newest assets and the greatest feeds most, the n-th of them as
 * often as 1/n (Zipf's law, which requests on the web follow).
 */
final class Requests {
    private static final int DRAWN = 20_000;
    private static final int SEED = 104;
    private static final String NEWEST =
            "select asset_id::text from shown_release where reach = 'PUBLIC' order by published_at desc, asset_id";
    private static final String FEEDS = "select feed from feed_count order by items desc, feed";
    private static final String WORDS =
            """
            select split_part(title, ' ', 3) || ' ' || split_part(title, ' ', 4) || ' ' || split_part(title, ' ', 5)
            from search_document order by asset_id limit 10000""";

    private Requests() {}

    /** All kinds, with addresses of this hub. */
    static List<BenchRequest> of(FilledHub hub) {
        var assets = hub.texts(NEWEST);
        var feeds = drawn(hub.texts(FEEDS), feed -> "/feeds/" + feed + ".atom");
        var oembed =
                "/oembed?url=" + URLEncoder.encode(hub.home().resolve("/a/").toString(), UTF_8);
        return List.of(
                plain("/feeds/all.atom", List.of("/feeds/all.atom")),
                plain("/feeds/{feed}.atom", feeds),
                new BenchRequest("the same, gzip", feeds, Map.of("Accept-Encoding", "gzip"), false),
                new BenchRequest("the same, 304", feeds, Map.of(), true),
                plain("/embed/{asset}", drawn(assets, asset -> "/embed/" + asset)),
                plain("/oembed?url=…", drawn(assets, asset -> oembed + asset)),
                plain("/a/{asset}", drawn(assets, asset -> "/a/" + asset)),
                plain("/", List.of("/")),
                plain("/search?q=…", drawn(hub.texts(WORDS), words -> "/search?q=" + URLEncoder.encode(words, UTF_8))));
    }

    private static BenchRequest plain(String name, List<String> addresses) {
        return new BenchRequest(name, addresses, Map.of(), false);
    }

    private static List<String> drawn(List<String> all, Function<String, String> address) {
        var random = new Random(SEED);
        var shares = new double[all.size()];
        Arrays.setAll(shares, n -> 1.0 / (n + 1));
        Arrays.parallelPrefix(shares, Double::sum);
        double whole = shares[shares.length - 1];
        return Stream.generate(() -> address.apply(all.get(place(shares, random.nextDouble() * whole))))
                .limit(DRAWN)
                .toList();
    }

    private static int place(double[] shares, double drawn) {
        int found = Arrays.binarySearch(shares, drawn);
        return found < 0 ? -found - 1 : found;
    }
}
