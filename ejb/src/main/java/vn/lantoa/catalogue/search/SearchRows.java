package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.search.SearchResults.Count;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/** Runner of search statements and parser of their answers. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class SearchRows {
    // Settings for this transaction: indexes are used even for words that occur in most texts, and each plan is made
    // for the actual words. Reading all rows with their large word columns is expensive. With 16 MB of work memory, all
    // row locations of a common word among a million documents are kept; with the default of 4 MB, entire pages would
    // be read again.
    private static final String PLAN =
            """
            select set_config('enable_seqscan', 'off', true) || set_config('jit', 'off', true)
                || set_config('plan_cache_mode', 'force_custom_plan', true) || set_config('work_mem', '16MB', true) as plan,
              %s as ends, %s as indexed""";

    /**
     * All codes, present and former, of the services with the given codes, because assets keep the code that was
     * current when they were made.
     */
    private static final String CODES =
            """
            select o.code from service_code c join service_code o on o.service_id = c.service_id
            where c.code = any (cast(:codes as text[])) order by o.code""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    FoundInside inside;

    @Inject
    CommonSearches common;

    /** Returns the results of the {@code tsquery} of words without diacritics. */
    public SearchResults find(SearchRequest asked, SearchTerms terms, String query) {
        var statement = statement(asked, terms, query);
        var answer = query(statement, statement.sql()).value(String.class).orElseThrow();
        try (var reader = Json.createReader(new StringReader(answer))) {
            var read = reader.readObject();
            common.note(query, asked.narrowed(), read.getJsonObject("counted"));
            return read(read, terms, query, statement.isOfAll());
        }
    }

    /** Returns the newest assets that contain all words, at most one more than {@value SearchResults#PAGED}. */
    public List<AssetId> assets(SearchRequest asked) {
        var statement = statement(asked, SearchTerms.parse(asked.words()));
        return assets(statement, statement.assets());
    }

    /** Returns whether the asset is public and contains all words. */
    public boolean fits(SearchRequest asked, AssetId asset) {
        var statement = statement(asked, SearchTerms.parse(asked.words()));
        return !assets(statement, statement.asset(asset)).isEmpty();
    }

    private SearchStatement statement(SearchRequest asked, SearchTerms terms) {
        return statement(asked, terms, terms.isEmpty() ? "" : terms.plain());
    }

    private SearchStatement statement(SearchRequest typed, SearchTerms terms, String query) {
        var asked = byEveryCode(typed);
        var values = new HashMap<String, Object>();
        var conditions = new NarrowingConditions(asked.narrowed(), zone, value -> {
            var name = "filter" + values.size();
            values.put(name, value);
            return ":" + name;
        });
        var planned = database.sql(PLAN.formatted(SearchedFirst.sql(asked, conditions), SearchedFirst.INDEXED))
                .with(values)
                .within(SearchBulkhead.LONGEST_MILLIS)
                .first(Planned.class)
                .orElseThrow();
        var now = clock.instant().atZone(zone);
        var first = SearchedFirst.parse(planned.ends(), planned.indexed());
        var many = common.of(query, typed.narrowed());
        return new SearchStatement(asked, terms, query, now, first, SearchBounds.OF_THE_HUB, many);
    }

    // resolved before the statement, since PostgreSQL can estimate row counts only for known values
    private SearchRequest byEveryCode(SearchRequest asked) {
        var codes = asked.narrowed().of(Facet.SERVICE);
        if (codes.isEmpty()) return asked;
        var every = database.sql(CODES).with("codes", codes).values(String.class);
        return new SearchRequest(
                asked.words(), asked.narrowed().with(Facet.SERVICE, every), asked.sort(), asked.page());
    }

    private List<AssetId> assets(SearchStatement statement, String sql) {
        return query(statement, sql).values(AssetId.class);
    }

    private SqlQuery query(SearchStatement statement, String sql) {
        return database.sql(sql).with(statement.values()).within(SearchBulkhead.LONGEST_MILLIS);
    }

    /**
     * Planning data of a search.
     *
     * @param ends the ends of the documents that are searched first, see {@link SearchedFirst#parse}
     * @param indexed the starts of the small indexes, see {@link SearchedFirst#parse}
     */
    private record Planned(String ends, @Nullable String indexed) {}

    private SearchResults read(JsonObject answer, SearchTerms terms, String query, boolean ofAll) {
        int found = answer.getInt("found");
        var highlighter = new Highlighter(terms);
        var rows = objects(answer, "hits");
        var places = query.isEmpty() ? Map.<UUID, SearchHit.Inside>of() : inside.of(versions(rows), query, highlighter);
        return new SearchResults(
                rows.stream().map(row -> hit(row, highlighter, places)).toList(),
                Math.min(found, SearchResults.MOST),
                found > SearchResults.MOST,
                facets(answer),
                found > SearchResults.MOST && !ofAll ? SearchResults.PAGED : 0,
                "",
                false);
    }

    private static SearchHit hit(JsonObject row, Highlighter highlighter, Map<UUID, SearchHit.Inside> places) {
        var texts = row.getJsonObject("texts");
        var title = texts.getString("title", "");
        var snippet = MetadataField.PROSE.stream()
                .filter(field -> field != MetadataField.TITLE)
                .map(field -> highlighter.around(texts.getString(field.key(), "")))
                .filter(pieces -> !pieces.isEmpty())
                .findFirst()
                .orElse(List.of());
        var card = new CatalogueCard(
                new AssetId(UUID.fromString(row.getString("asset_id"))),
                AssetKind.valueOf(row.getString("kind")),
                new Language(row.getString("language")),
                title,
                row.getString("publisher_name"),
                OffsetDateTime.parse(row.getString("published_at")).toInstant(),
                row.getString("thumbnail"));
        return new SearchHit(
                card, highlighter.whole(title), snippet, places.get(UUID.fromString(row.getString("version_id"))));
    }

    private static List<UUID> versions(List<JsonObject> rows) {
        return rows.stream()
                .map(row -> UUID.fromString(row.getString("version_id")))
                .toList();
    }

    static Map<Facet, List<Count>> facets(JsonObject answer) {
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var row : objects(answer, "facets"))
            if (!row.getString("value").isEmpty())
                facets.computeIfAbsent(Facet.valueOf(row.getString("facet")), facet -> new ArrayList<>())
                        .add(new Count(
                                row.getString("value"),
                                row.isNull("label") ? "" : row.getString("label"),
                                row.getInt("number")));
        facets.replaceAll((facet, counts) -> counts.stream()
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::value))
                .limit(SearchResults.MOST_VALUES)
                .toList());
        return facets;
    }

    private static List<JsonObject> objects(JsonObject answer, String name) {
        return answer.isNull(name) ? List.of() : answer.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
