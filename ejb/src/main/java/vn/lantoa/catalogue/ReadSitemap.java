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
 * The sitemap: everything that is public now, in parts by the prefix of its id. Ids are random, so parts are alike in
 * size, and each is found by the key: no part costs more because the others are there.
 */
@ApplicationScoped
public class ReadSitemap {
    /** The most entries of a sitemap (sitemaps.org). */
    static final int MOST = 50_000;

    /** Number of entries from which parts are made smaller: they are not quite alike. */
    private static final int FULL = 40_000;

    private static final int DEEPEST = 4;
    private static final int HEX = 16;
    private static final String PREFIX = "[0-9a-f]{0," + DEEPEST + "}";
    private static final String RANGE = "from search_document where asset_id between :first and :last";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A public asset, and since when it has been as it is now. */
    public record Found(AssetId asset, Instant publishedAt) {}

    /** The prefixes of ids that form parts; one that is empty while everything fits into one part. */
    public List<String> parts() {
        int digits = IntStream.range(0, DEEPEST)
                .filter(depth -> fits("0".repeat(depth)))
                .findFirst()
                .orElse(DEEPEST);
        var parts = Stream.of("");
        for (int digit = 0; digit < digits; digit++)
            parts = parts.flatMap(part -> IntStream.range(0, HEX).mapToObj(next -> part + Integer.toHexString(next)));
        return parts.toList();
    }

    /**
     * The entries of a part.
     *
     * @throws NotFound when no id begins like this
     */
    public List<Found> part(String prefix) {
        if (!prefix.matches(PREFIX)) throw new NotFound("part of the sitemap " + prefix);
        return in(
                        prefix,
                        "select asset_id as asset, published_at " + RANGE
                                + " and (expires_at is null or expires_at > :now) order by asset_id limit " + MOST)
                .with("now", clock.instant())
                .list(Found.class);
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

    /** The first or the last id with this prefix. */
    static UUID filled(String prefix, char with) {
        var digits = prefix + String.valueOf(with).repeat(32 - prefix.length());
        return UUID.fromString(digits.replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
