package vn.lantoa.catalogue.search;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * SQL statement of a search, which PostgreSQL answers as one JSON object. Only the newest matches are ranked, and
 * counting is limited ({@link SearchBounds}), so a word that occurs in half of all texts costs no more than any other
 * word. Better matches are searched among all documents if the limit is reached and the page has too few of them.
 * Without words, stored counts are used. Mutable, not thread-safe.
 */
final class SearchStatement {
    private static final int MOST_BETTER = 200;

    // Without words, the results are the first entries of an index in time order: that of a facet, which includes the
    // other facets, or that of all documents. The index of titles includes no facets.
    private static final String FIRST =
            "select d.asset_id%s, d.published_at from search_document d where %s order by %s limit %d";

    private static final String PLACE = ", d.ctid as place";

    private static final String FOUND =
            """
            , read as materialized (
              select d.asset_id, d.published_at, d.title, %s, %s
              from fitting f join search_document d on d.ctid = f.place),
            found as materialized (select d.asset_id, d.published_at, d.title, %s as level from read d)""";

    // texts of results after the page need not be read
    private static final String WEIGHED =
            """
            case when (select count(*) from read where of_title >= %d) >= %d then d.of_title + %s else %s end""";

    private static final String FOUND_UNREAD =
            ", found as (select f.asset_id, f.published_at, '' as title, 0 as level from fitting f)";

    private static final String NEWEST =
            ", %s as materialized (select d.published_at, %s from (%s) f join search_document d on d.ctid = f.place), ";

    private static final String BETTER =
            """
            select d.asset_id, d.published_at, d.title, %s as level
            from (%s) f join search_document d on d.ctid = f.place""";

    private static final String WANTED =
            " and (select count(*) > %d and count(*) filter (where level >= %d) < %d from found)";

    private final Map<String, Object> values = new HashMap<>();
    private final SearchRequest asked;
    private final SearchTerms terms;
    private final String query;
    private final String now;
    private final SearchedFirst searchedFirst;
    private final SearchBounds bounds;
    private final Set<String> many;
    private final FacetCounts counts;
    private final NarrowingConditions conditions;
    private final HitLevels levels;
    private final ResultOrder order;
    private final FittingRows fitting;

    /**
     * @param query a {@code tsquery} of words without diacritics; empty for everything
     * @param now the current instant, with the time zone of the days
     * @param searchedFirst the ends of the documents that are searched first
     */
    SearchStatement(
            SearchRequest asked, SearchTerms terms, String query, ZonedDateTime now, SearchedFirst searchedFirst) {
        this(asked, terms, query, now, searchedFirst, SearchBounds.OF_THE_HUB, Set.of());
    }

    /** @param many the suffixes of the counts that are known to exceed the limit */
    SearchStatement(
            SearchRequest asked,
            SearchTerms terms,
            String query,
            ZonedDateTime now,
            SearchedFirst searchedFirst,
            SearchBounds bounds,
            Set<String> many) {
        this.asked = asked;
        this.terms = terms;
        this.query = query;
        this.now = value(now.toOffsetDateTime());
        this.conditions = new NarrowingConditions(asked.narrowed(), now.getZone(), this::value);
        this.searchedFirst = searchedFirst;
        this.bounds = bounds;
        this.many = many;
        this.counts = new FacetCounts(bounds);
        this.levels = new HitLevels(terms, query);
        this.order = new ResultOrder(asked.sort(), this::value);
        this.fitting = new FittingRows(order, searchedFirst, this.now);
    }

    String sql() {
        var opening = isWeighed() ? value(SearchDocument.plainLine(terms.words())) : "";
        var all = isOfAll();
        return "with fitting as materialized (" + (all ? first() : fitting(filters(facet -> true), null)) + ")"
                + (all && asked.sort() != Sort.TITLE ? FOUND_UNREAD : found(opening))
                + candidates(opening)
                + FacetCounts.kept(now)
                + (all ? "" : ", " + counting("", "read", facet -> true) + ", counted as (" + Facet.counted() + ")")
                + apart().map(this::countingApart).collect(Collectors.joining())
                + SearchAnswer.sql(
                        isWeighed() ? "level desc, published_at desc, asset_id" : order.of(""),
                        asked.page(),
                        now,
                        Arrays.stream(Facet.values()).map(this::count).collect(Collectors.joining(" union all ")),
                        FacetCounts.found(all),
                        numbers());
    }

    /** Returns true if the search has no words and no filters, so that stored counts can be used. */
    boolean isOfAll() {
        return isOfAll(facet -> true);
    }

    /** Returns the SQL for the newest matching assets, at most one more than {@value SearchResults#PAGED}. */
    String assets() {
        return "select f.asset_id from (" + fitting(filters(facet -> true), null) + ") f";
    }

    /** Returns the SQL that selects the given asset if the asset matches the search. */
    String asset(AssetId one) {
        var only = " and d.asset_id = " + value(one.value()) + filters(facet -> true) + words();
        return "select f.asset_id from (" + fitting.of(only, 1) + ") f";
    }

    Map<String, Object> values() {
        return values;
    }

    private String found(String opening) {
        if (!isWeighed()) return FOUND.formatted("0 as of_title", FacetCounts.COLUMNS, "0");
        var level = WEIGHED.formatted(
                levels.ofTitles(),
                asked.page() * SearchResults.PAGE,
                HitLevels.begun(opening),
                levels.ofText("d.of_title", opening));
        var texts = ", d.plain_title, d.words, d.plain";
        return FOUND.formatted(levels.ofTitle() + " as of_title" + texts, FacetCounts.COLUMNS, level);
    }

    // the values of a narrowed facet are counted without its own filter
    private String count(Facet facet) {
        if (isOfAll(other -> other != facet)) return FacetCounts.ofKept(facet);
        return asked.narrowed().of(facet).isEmpty() ? facet.count() : facet.countApart();
    }

    private Stream<Facet> apart() {
        return Arrays.stream(Facet.values())
                .filter(facet -> !asked.narrowed().of(facet).isEmpty() && !isOfAll(other -> other != facet));
    }

    private String countingApart(Facet facet) {
        var newest = "newest" + facet.suffix();
        return NEWEST.formatted(newest, FacetCounts.COLUMNS, fitting(filters(other -> other != facet), facet))
                + counting(facet.suffix(), newest, other -> other != facet);
    }

    // counts that are known to exceed the limit are not counted again for a while
    private String numbers() {
        var suffixes = Stream.concat(isOfAll() ? Stream.of() : Stream.of(""), apart().map(Facet::suffix));
        return suffixes.filter(suffix -> !many.contains(suffix))
                .map(suffix -> "'%1$s', (select number from number%1$s)".formatted(suffix))
                .collect(Collectors.joining(", "));
    }

    private boolean isOfAll(Predicate<Facet> wanted) {
        return query.isEmpty() && conditions.isNone(wanted);
    }

    private String counting(String suffix, String newest, Predicate<Facet> wanted) {
        if (many.contains(suffix)) return counts.many(suffix, newest);
        var fits = fitting.open() + filters(wanted) + words();
        return counts.counting(suffix, newest, fits, query.isEmpty() ? List.of() : fitting.late(newest));
    }

    private String first() {
        var place = asked.sort() == Sort.TITLE ? PLACE : "";
        return FIRST.formatted(place, fitting.open(), order.of("d."), asked.page() * SearchResults.PAGE);
    }

    /** @param without the facet that the filters leave out */
    private String fitting(String filters, @Nullable Facet without) {
        int most = bounds.weighed() + 1;
        var by = order.of("d.");
        if (query.isEmpty() && (asked.sort() != Sort.TITLE || chosen() <= 1))
            return FIRST.formatted(PLACE, fitting.open() + filters, by, most);
        return fitting.of(filters, words(), most, searchedFirst.of(without));
    }

    private long chosen() {
        return Arrays.stream(Facet.values())
                .filter(facet -> !asked.narrowed().of(facet).isEmpty())
                .count();
    }

    private String words() {
        return query.isEmpty() ? "" : " and d.plain @@ " + HitLevels.tsquery(query);
    }

    private String filters(Predicate<Facet> wanted) {
        return conditions.of(wanted);
    }

    private String candidates(String opening) {
        if (!isWeighed()) return ", candidate as (select asset_id, published_at, title, level from found)";
        var level = levels.level(opening);
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
        var fits = wanted + " and d." + column + " @@ " + HitLevels.tsquery(words);
        var first = fitting.of(filters(facet -> true), fits, MOST_BETTER, searchedFirst.titled());
        return " union all (" + BETTER.formatted(level, first) + ")";
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
