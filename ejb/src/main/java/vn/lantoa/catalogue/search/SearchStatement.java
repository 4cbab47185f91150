package vn.lantoa.catalogue.search;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * The one statement of a search, answered by PostgreSQL as one JSON object. Ranking and counting are bounded ({@link
 * SearchBounds}): the newest that match are weighed, so that a word in every second text costs no more than any other. Only
 * when that bound is reached and the page is not full of the better kinds of hits are those searched for among all. Where
 * nothing is looked for, nothing is counted. Mutable, one thread.
 */
final class SearchStatement {
    private static final int MOST_BETTER = 200;

    private static final String OPEN = "(d.expires_at is null or d.expires_at > %s)";

    // "offset 0" keeps PostgreSQL from walking the newest first until enough match: where the matches are old, that
    // never ends. The sorted rows are narrow: the asset, and the sort key.
    private static final String FITTING =
            """
            select * from (select d.asset_id, d.published_at%s from search_document d
                           where %s%s offset 0) d order by %s limit %d""";

    // Without words the first in the order of time are the first of an index: that of a facet, which has the other
    // facets beside it, so that it alone is read, or that of all. That of titles has nothing beside it.
    private static final String FIRST =
            "select d.asset_id, d.published_at from search_document d where %s order by %s limit %d";

    private static final String FOUND =
            """
            , found as materialized (
              select d.asset_id, d.published_at, d.title, %s as level
              from fitting f join search_document d on d.asset_id = f.asset_id)""";

    private static final String FOUND_UNREAD =
            ", found as (select f.asset_id, f.published_at, '' as title, 0 as level from fitting f)";

    // of words that are in many texts enough are among the first; only of others the rest is gathered too
    private static final String LATEST_FIRST =
            """
            select * from (with latest as materialized (%s) select * from latest union all (%s)) d
            order by %s limit %d""";

    private static final String BETTER =
            """
            select d.asset_id, d.published_at, d.title, %s as level
            from (%s) f join search_document d on d.asset_id = f.asset_id""";

    private static final String WANTED =
            " and (select count(*) > %d and count(*) filter (where level >= %d) < %d from found)";

    private final Map<String, Object> values = new HashMap<>();
    private final SearchRequest asked;
    private final SearchTerms terms;
    private final String query;
    private final String now;
    private final SearchedFirst searchedFirst;
    private final SearchBounds bounds;
    private final FacetCounts counts;
    private final NarrowingConditions conditions;
    private final HitLevels levels;
    private final ResultOrder order;

    /**
     *
     * @param query a {@code tsquery} of words without diacritics; empty for everything
     * @param now with the zone of the days
     * @param searchedFirst where the documents that are searched first end
     */
    SearchStatement(
            SearchRequest asked, SearchTerms terms, String query, ZonedDateTime now, SearchedFirst searchedFirst) {
        this(asked, terms, query, now, searchedFirst, SearchBounds.OF_THE_HUB);
    }

    SearchStatement(
            SearchRequest asked,
            SearchTerms terms,
            String query,
            ZonedDateTime now,
            SearchedFirst searchedFirst,
            SearchBounds bounds) {
        this.asked = asked;
        this.terms = terms;
        this.query = query;
        this.now = value(now.toOffsetDateTime());
        this.conditions = new NarrowingConditions(asked.narrowed(), now.getZone(), this::value);
        this.searchedFirst = searchedFirst;
        this.bounds = bounds;
        this.counts = new FacetCounts(bounds);
        this.levels = new HitLevels(terms, query);
        this.order = new ResultOrder(asked.sort(), this::value);
    }

    String sql() {
        var level = isWeighed() ? levels.level(value(SearchDocument.plainLine(terms.words()))) : "0";
        var all = isOfAll();
        return "with fitting as materialized (" + (all ? first() : fitting(filters(facet -> true), null)) + ")"
                + (isWeighed() || asked.sort() == Sort.TITLE ? FOUND.formatted(level) : FOUND_UNREAD)
                + candidates(level)
                + FacetCounts.kept(now)
                + (all ? "" : ", " + counting("fitting", facet -> true) + ", counted as (" + Facet.counted() + ")")
                + SearchAnswer.sql(
                        isWeighed() ? "level desc, published_at desc, asset_id" : order.of(""),
                        asked.page(),
                        now,
                        Arrays.stream(Facet.values()).map(this::count).collect(Collectors.joining(" union all ")),
                        FacetCounts.found(all));
    }

    /** True if nothing is looked for and nothing narrowed, so that kept numbers tell how much there is. */
    boolean isOfAll() {
        return isOfAll(facet -> true);
    }

    /** The newest assets that match, {@value SearchResults#PAGED} and one at most. */
    String assets() {
        return "select f.asset_id from (" + fitting(filters(facet -> true), null) + ") f";
    }

    /** This asset, if it matches. */
    String asset(AssetId one) {
        var only = " and d.asset_id = " + value(one.value()) + filters(facet -> true) + words();
        return "select f.asset_id from (" + fitting(only, order.of("d."), 1) + ") f";
    }

    Map<String, Object> values() {
        return values;
    }

    // the other values of a facet are counted as if none of it were chosen
    private String count(Facet facet) {
        if (isOfAll(other -> other != facet)) return FacetCounts.ofKept(facet);
        if (asked.narrowed().of(facet).isEmpty()) return facet.count();
        var fitting = fitting(filters(other -> other != facet), facet);
        return facet.countAmong(fitting, counting("newest", other -> other != facet));
    }

    private boolean isOfAll(Predicate<Facet> wanted) {
        return query.isEmpty() && conditions.isNone(wanted);
    }

    private String counting(String newest, Predicate<Facet> wanted) {
        var fits = OPEN.formatted(now) + filters(wanted) + words();
        return query.isEmpty()
                ? counts.counting(newest, fits)
                : counts.countingWords(newest, fits, indexed(searchedFirst.indexedAtMost()));
    }

    private String first() {
        return FIRST.formatted(OPEN.formatted(now), order.of("d."), asked.page() * SearchResults.PAGE);
    }

    /** @param without the facet that the filters are without */
    private String fitting(String filters, @Nullable Facet without) {
        int most = bounds.weighed() + 1;
        var by = order.of("d.");
        if (query.isEmpty() && (asked.sort() != Sort.TITLE || chosen() <= 1))
            return FIRST.formatted(OPEN.formatted(now) + filters, by, most);
        var fits = filters + words();
        var end = searchedFirst.end(without);
        if (end.isEmpty()) return fitting(fits, by, most);
        var further = " and (select count(*) < " + most + " from latest)";
        return LATEST_FIRST.formatted(
                fitting(fits + order.until(end) + indexed(order.indexed(searchedFirst, end)), by, most),
                fitting(fits + order.beyond(end) + further, by, most),
                by,
                most);
    }

    private long chosen() {
        return Arrays.stream(Facet.values())
                .filter(facet -> !asked.narrowed().of(facet).isEmpty())
                .count();
    }

    // says nothing new about the rows, but lets PostgreSQL prove that the small index has them all
    private String indexed(Optional<OffsetDateTime> since) {
        return since.map(moment -> " and d.published_at >= " + value(moment)).orElse("");
    }

    private String words() {
        return query.isEmpty() ? "" : " and d.plain @@ " + HitLevels.tsquery(query);
    }

    private String filters(Predicate<Facet> wanted) {
        return conditions.of(wanted);
    }

    private String candidates(String level) {
        if (!isWeighed()) return ", candidate as (select asset_id, published_at, title, level from found)";
        var better = new StringBuilder();
        if (levels.hasMarks()) {
            better.append(better(level, 14, "title_words", terms.marked()));
            better.append(better(level, 10, "words", terms.marked()));
        }
        better.append(better(level, 6, "title_plain", query));
        return ", candidate as (select distinct on (asset_id) * from (select asset_id, published_at, title, level"
                + " from found" + better + ") every)";
    }

    private String better(String level, int least, String column, String words) {
        var wanted = WANTED.formatted(bounds.weighed(), least, asked.page() * SearchResults.PAGE);
        var fits = filters(facet -> true) + wanted + " and d." + column + " @@ " + HitLevels.tsquery(words);
        return " union all (" + BETTER.formatted(level, fitting(fits, "d.published_at desc, d.asset_id", MOST_BETTER))
                + ")";
    }

    private String fitting(String condition, String order, int most) {
        var title = asked.sort() == Sort.TITLE ? ", d.title" : "";
        return FITTING.formatted(title, OPEN.formatted(now), condition, order, most);
    }

    private boolean isWeighed() {
        return asked.sort() == Sort.BEST && !query.isEmpty();
    }

    private String value(Object value) {
        var name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
