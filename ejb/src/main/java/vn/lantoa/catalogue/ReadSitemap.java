package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * Reader of the sitemap: all public assets, in parts by the prefix of their ids. Ids are random, so the parts have
 * similar sizes. Each part is found by key, so its cost does not depend on the size of the other parts.
 */
@ApplicationScoped
public class ReadSitemap {
    /** Maximum number of entries of a sitemap (sitemaps.org). */
    static final int MOST = 50_000;

    /**
     * Number of entries above which a part is split. Below the maximum of a sitemap, because the sizes of parts vary.
     */
    private static final int FULL = 40_000;

    private static final int DEEPEST = 4;
    private static final String PREFIX = "[0-9a-f]{0," + DEEPEST + "}";
    private static final String RANGE = "from search_document where asset_id between :first and :last";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Public asset with the time of its publication. */
    public record SitemapEntry(AssetId asset, Instant publishedAt) {}

    /** Returns the id prefixes of the parts; a single empty prefix if everything fits into one part. */
    public List<String> parts() {
        int digits = IntStream.range(0, DEEPEST)
                .filter(depth -> fits("0".repeat(depth)))
                .findFirst()
                .orElse(DEEPEST);
        var parts = Stream.of("");
        for (int digit = 0; digit < digits; digit++)
            parts = parts.flatMap(part -> IntStream.range(0, 16).mapToObj(next -> part + Integer.toHexString(next)));
        return parts.toList();
    }

    /**
     * Returns the entries of a part.
     *
     * @throws NotFound if the prefix is invalid
     */
    public List<SitemapEntry> part(String prefix) {
        if (!prefix.matches(PREFIX)) throw new NotFound("part of the sitemap " + prefix);
        return in(
                        prefix,
                        "select asset_id as asset, published_at " + RANGE
                                + " and (expires_at is null or expires_at > :now) order by asset_id limit " + MOST)
                .with("now", clock.instant())
                .list(SitemapEntry.class);
    }

    private boolean fits(String prefix) {
        return in(prefix, "select count(*) from (select 1 " + RANGE + " limit " + (FULL + 1) + ") as counted")
                        .value(Long.class)
                        .orElseThrow()
                <= FULL;
    }

    private SqlQuery in(String prefix, String sql) {
        return database.sql(sql).with("first", filled(prefix, '0')).with("last", filled(prefix, 'f'));
    }

    /** Returns the first or last possible id with the prefix. */
    static UUID filled(String prefix, char with) {
        var digits = prefix + String.valueOf(with).repeat(32 - prefix.length());
        return UUID.fromString(digits.replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
