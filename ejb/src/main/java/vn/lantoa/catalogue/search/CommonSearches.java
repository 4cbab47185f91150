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
 * Cache of searches that are known to have more results than are counted. Counting that many results is the most
 * expensive part of a search, and the response states only that there are more.
 */
@ApplicationScoped
class CommonSearches {
    /** Time an entry is trusted; ten thousand results do not become few in that time. */
    private static final Duration BELIEVED = Duration.ofMinutes(10);

    private static final int MOST = 5_000;

    private final Cache<Counted, Boolean> many =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

    /** Counted search: the words as a {@code tsquery}, and the filters. */
    private record Counted(String query, Narrowing narrowed) {}

    /**
     * Returns the suffixes of the counts that are known to exceed the limit: the empty suffix for the whole search, and
     * the suffixes of facets without their own filter.
     */
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

    /** Records the results of counting, by suffix. */
    void note(String query, Narrowing narrowed, JsonObject counted) {
        if (isMany(counted, "")) many.put(new Counted(query, narrowed), true);
        for (var facet : narrowed.chosen().keySet())
            if (isMany(counted, facet.suffix())) many.put(new Counted(query, narrowed.without(facet)), true);
    }

    private static boolean isMany(JsonObject counted, String suffix) {
        return counted.getInt(suffix, 0) > SearchResults.MOST;
    }
}
