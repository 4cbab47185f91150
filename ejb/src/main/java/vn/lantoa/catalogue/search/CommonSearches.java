package vn.lantoa.catalogue.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The searches of which this node knows that they have more results than are counted. To count so many costs more than all
 * the rest of such a search, and nothing else is told of them than that there are more.
 */
@ApplicationScoped
class CommonSearches {
    /** Time for which it is believed: in so little, ten thousand do not become few. */
    private static final Duration BELIEVED = Duration.ofMinutes(10);

    private static final int MOST = 5_000;

    private final Cache<Counted, Boolean> many =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

    /** What is counted: words, as a {@code tsquery}, and filters. */
    private record Counted(String query, Narrowing narrowed) {}

    /** The suffixes of what has more results: the empty one of the search, and those of facets without their own filter. */
    Set<String> of(String query, Narrowing narrowed) {
        var facets = narrowed.chosen().keySet().stream()
                .filter(facet -> isMany(query, narrowed.without(facet)))
                .map(Facet::suffix);
        return Stream.concat(isMany(query, narrowed) ? Stream.of("") : Stream.of(), facets)
                .collect(Collectors.toSet());
    }

    private boolean isMany(String query, Narrowing narrowed) {
        return many.getIfPresent(new Counted(query, narrowed)) != null;
    }

    /** Notes what was counted, numbers by suffix. */
    void note(String query, Narrowing narrowed, JsonObject counted) {
        if (isMany(counted, "")) many.put(new Counted(query, narrowed), true);
        for (var facet : narrowed.chosen().keySet())
            if (isMany(counted, facet.suffix())) many.put(new Counted(query, narrowed.without(facet)), true);
    }

    private static boolean isMany(JsonObject counted, String suffix) {
        return counted.getInt(suffix, 0) > SearchResults.MOST;
    }
}
