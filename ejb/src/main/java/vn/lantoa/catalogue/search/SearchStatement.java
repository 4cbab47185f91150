package vn.lantoa.catalogue.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.catalogue.search.SearchRequest.Sort;

/**
 * The one statement of a search, answered by PostgreSQL as one JSON object. Ranking and counting are bounded to the
 * newest {@value SearchResults#MOST} that match, so that a word in every second text costs no more than any other. Only
 * when that bound is reached and the page is not full of the better kinds of hits are those searched for among all.
 * Mutable, one thread.
 */
final class SearchStatement {
    private static final int MOST_BETTER = 200;

    private static final String OPEN = "(d.expires_at is null or d.expires_at > %s)";

    // "offset 0" keeps PostgreSQL from walking the newest first until enough match: where the matches are old, that
    // never ends. The sorted rows are narrow: the place of the row, and the sort key.
    private static final String FITTING =
            """
            select * from (select d.ctid as place, d.asset_id, d.published_at%s from search_document d
                           where %s%s offset 0) d order by %s limit %d""";

    private static final String FOUND =
            """
            , found as materialized (
              select d.asset_id, d.published_at, d.title, d.kind, d.language, d.topic, d.publisher, d.audience, d.tasks,
                     extract(year from d.published_at at time zone 'UTC')::integer::text as year, %s as level
              from fitting f join search_document d on d.ctid = f.place)""";

    // of words that are in many texts enough are among the latest; only of others the older ones are gathered too
    private static final String LATEST_FIRST =
            """
            select * from (with latest as materialized (%s) select * from latest union all (%s)) d
            order by %s limit %d""";

    private static final String BETTER =
            """
            select d.asset_id, d.published_at, d.title, %s as level
            from (%s) f join search_document d on d.ctid = f.place""";

    private static final String WANTED =
            " and (select count(*) > %d and count(*) filter (where level >= %d) < %d from found)";

    private static final String ANSWER =
            """
            , counted as (%6$s),
            page as (select asset_id, row_number() over (order by %1$s) as rank from candidate
                       order by %1$s offset %2$d limit %3$d),
            hit as (
              select p.asset_id, p.rank, r.published_at, r.version_id, a.kind, a.language, v.texts,
                     coalesce((select o.name from organisation o where o.code = v.texts ->> 'publisher'), w.name)
                         as publisher_name,
                     exists (select 1 from version_bytes b
                             where b.version_id = r.version_id and b.derived and b.role = 'thumbnail') as thumbnail
              from page p
              join release r on r.asset_id = p.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                  and (r.expires_at is null or r.expires_at > %4$s)
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
              join organisation w on w.id = r.organisation_id)
            select jsonb_build_object('found', (select count(*) from candidate),
              'hits', (select jsonb_agg(to_jsonb(h) order by h.rank) from hit h),
              'facets', (select jsonb_agg(to_jsonb(c) || jsonb_build_object('label',
                  case c.facet when 'AGENCY' then (select o.name from organisation o where o.code = c.value) end))
                from (%5$s) c))::text""";

    private final Map<String, Object> values = new HashMap<>();
    private final SearchRequest asked;
    private final SearchTerms terms;
    private final String query;
    private final String now;
    private final ZoneId zone;
    private final String latest;

    /**
     *
     * @param query a {@code tsquery} of words without diacritics; empty for everything
     * @param now with the zone of the days
     * @param latest start of publication of the documents that are searched first; empty when there are few of all
     */
    SearchStatement(SearchRequest asked, SearchTerms terms, String query, ZonedDateTime now, String latest) {
        this.asked = asked;
        this.terms = terms;
        this.query = query;
        this.now = value(now.toOffsetDateTime());
        this.zone = now.getZone();
        this.latest = latest;
    }

    String sql() {
        var level = isWeighed() ? level() : "0";
        return "with fitting as materialized (" + fitting(filters(facet -> true)) + ")"
                + FOUND.formatted(level)
                + candidates(level)
                + ANSWER.formatted(
                        isWeighed() ? "level desc, published_at desc, asset_id" : order(""),
                        (asked.page() - 1) * SearchResults.PAGE,
                        SearchResults.PAGE,
                        now,
                        Arrays.stream(Facet.values()).map(this::count).collect(Collectors.joining(" union all ")),
                        Facet.counted());
    }

    /** The assets that match, {@value SearchResults#MOST} and one at most. */
    String assets() {
        return "select f.asset_id from (" + fitting(filters(facet -> true)) + ") f";
    }

    /** This asset, if it matches. */
    String asset(AssetId one) {
        var only = " and d.asset_id = " + value(one.value()) + filters(facet -> true) + words();
        return "select f.asset_id from (" + fitting(only, order("d."), 1) + ") f";
    }

    Map<String, Object> values() {
        return values;
    }

    // the other values of a facet are counted as if none of it were chosen
    private String count(Facet facet) {
        return asked.narrowed().of(facet).isEmpty()
                ? facet.count()
                : facet.countAmong(fitting(filters(other -> other != facet)));
    }

    private String fitting(String filters) {
        int most = SearchResults.MOST + 1;
        var order = order("d.");
        var fits = filters + words();
        if (latest.isEmpty() || asked.sort() == Sort.OLDEST || asked.sort() == Sort.TITLE)
            return fitting(fits, order, most);
        var since = value(latest) + "::timestamptz";
        var older = " and d.published_at < " + since + " and (select count(*) < " + most + " from latest)";
        return LATEST_FIRST.formatted(
                fitting(fits + " and d.published_at >= " + since, order, most),
                fitting(fits + older, order, most),
                order,
                most);
    }

    private String words() {
        return query.isEmpty() ? "" : " and d.plain @@ " + tsquery(query);
    }

    private String filters(Predicate<Facet> wanted) {
        var narrowed = asked.narrowed();
        var filters = new StringBuilder();
        for (var facet : Facet.values())
            if (wanted.test(facet) && !narrowed.of(facet).isEmpty()) {
                var chosen = narrowed.of(facet).stream().map(one -> columnValue(facet, one));
                filters.append(" and ").append(facet.condition(value(chosen.toList())));
            }
        var from = narrowed.from();
        var to = narrowed.to();
        if (from != null) filters.append(" and d.published_at >= ").append(value(begin(from)));
        if (to != null) filters.append(" and d.published_at < ").append(value(begin(to.plusDays(1))));
        return filters.toString();
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private String candidates(String level) {
        if (!isWeighed()) return ", candidate as (select asset_id, published_at, title, level from found)";
        var better = new StringBuilder();
        if (hasMarks()) {
            better.append(better(level, 14, "title_words", terms.marked()));
            better.append(better(level, 10, "words", terms.marked()));
        }
        better.append(better(level, 6, "title_plain", query));
        return ", candidate as (select distinct on (asset_id) * from (select asset_id, published_at, title, level"
                + " from found" + better + ") every)";
    }

    private String better(String level, int least, String column, String words) {
        var wanted = WANTED.formatted(SearchResults.MOST, least, asked.page() * SearchResults.PAGE);
        var fits = filters(facet -> true) + wanted + " and d." + column + " @@ " + tsquery(words);
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

    private boolean hasMarks() {
        return !terms.marked().equals(terms.plain());
    }

    private String order(String row) {
        return switch (asked.sort()) {
            case BEST, NEWEST -> row + "published_at desc, " + row + "asset_id";
            case OLDEST -> row + "published_at, " + row + "asset_id";
            case TITLE -> row + "title collate vietnamese, " + row + "asset_id";
        };
    }

    // with diacritics before without, in the title before elsewhere, adjacent before apart; a title's start first
    private String level() {
        var cases = new StringBuilder("case");
        if (hasMarks()) {
            fits(cases, "title_words", terms.phrase(true), 16);
            fits(cases, "title_words", terms.marked(), 14);
            fits(cases, "words", terms.phrase(true), 12);
            fits(cases, "words", terms.marked(), 10);
        }
        fits(cases, "title_plain", terms.phrase(false), 8);
        fits(cases, "title_plain", query, 6);
        fits(cases, "plain", terms.phrase(false), 4);
        var opening = value(SearchDocument.plainLine(terms.words()));
        return cases + " else 2 end + (d.plain_title ^@ " + opening + "::text)::integer";
    }

    private static void fits(StringBuilder cases, String column, String one, int level) {
        cases.append(" when d.%s @@ %s then %d".formatted(column, tsquery(one), level));
    }

    // A literal, so that it is planned for these very words: common ones are read newest first, rare ones by their
    // index. Words are letters, marks and digits only; the quotes are SearchTerms' own.
    private static String tsquery(String words) {
        return "'" + words.replace("'", "''") + "'::tsquery";
    }

    private static String columnValue(Facet facet, String asked) {
        return facet == Facet.KIND ? asked.toUpperCase(Locale.ROOT).replace('-', '_') : asked;
    }

    private String value(Object value) {
        var name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
