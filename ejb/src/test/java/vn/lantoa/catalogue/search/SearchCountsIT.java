package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.NewestWordIndexes;
import vn.lantoa.catalogue.index.SearchCounts;
import vn.lantoa.catalogue.search.SearchRequest.Sort;
import vn.lantoa.organisation.OrganisationId;

/** The numbers of results and facets: stored counts for everything, computed counts for searches. */
@ExtendWith(ArquillianExtension.class)
class SearchCountsIT {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String KEPT =
            """
            select coalesce(sum(documents), 0) from (
              select * from search_count union all select * from search_count_change) every where facet = ?""";

    /** The size of the small index here: the newest three. */
    private static final int SMALL = 2;

    private static final String INDEX = "select index_name from newest_words where least = 2";

    @Inject
    SearchCatalogue search;

    @Inject
    SearchCounts counts;

    @Inject
    NewestWordIndexes newestWords;

    @Inject
    SearchableCatalogue catalogue;

    @Inject
    Sql sql;

    private OrganisationId agency = new OrganisationId(new UUID(0, 0));
    private String code = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        agency = catalogue.agency();
        code = catalogue.codeOf(agency);
    }

    @Test
    void maintains_the_counts_of_the_whole_catalogue() throws SQLException {
        var video = indexed("VIDEO", 0);
        var leaflet = indexed("LEAFLET", 1);
        assertThat(ofAgency()).isEqualTo(2);
        assertThat(kept("ALL=")).isEqualTo(sql.text("select count(*) from search_document"));

        sql.update("update search_document set expires_at = ? where asset_id = ?::uuid", past(), leaflet.toString());
        assertThat(ofAgency()).as("ended, and not taken out yet").isEqualTo(1);

        catalogue.move(video, "WITHDRAWN");
        catalogue.index(video);
        sql.update("delete from search_document where asset_id = ?::uuid", leaflet.toString());
        assertThat(ofAgency()).isZero();
        assertThat(kept("AGENCY=" + code)).isEqualTo("0");
        assertThat(kept("ALL=")).isEqualTo(sql.text("select count(*) from search_document"));
    }

    @Test
    void follows_a_document_that_changes_its_facets() throws SQLException {
        var asset = indexed("VIDEO", 0);
        assertThat(kept("AGENCY=" + code)).isEqualTo("1");

        sql.update("update search_document set publisher = ? where asset_id = ?::uuid", code + "-x", asset.toString());

        assertThat(kept("AGENCY=" + code)).isEqualTo("0");
        assertThat(kept("AGENCY=" + code + "-x")).isEqualTo("1");
        catalogue.index(asset);
        assertThat(kept("AGENCY=" + code)).isEqualTo("1");
    }

    @Test
    void adds_recorded_changes_to_the_counts() throws SQLException {
        indexed("VIDEO", 0);
        indexed("LEAFLET", 1);

        // the timer may run just now
        for (int i = 0; i < 100 && !noted().equals("0"); i++) counts.add();

        assertThat(noted()).isEqualTo("0");
        assertThat(sql.text("select documents from search_count where facet = ?", "AGENCY=" + code))
                .isEqualTo("2");
    }

    @Test
    void counts_all_matches_up_to_a_limit_and_otherwise_the_newest() {
        for (int day = 0; day < 6; day++) indexed(day % 2 == 0 ? "VIDEO" : "LEAFLET", day);

        for (var words : new String[] {"nước ngầm", ""}) {
            assertThat(counted(words, Map.of(), 10, 100)).as("all are weighed").isEqualTo("6 LEAFLET 3 VIDEO 3");
            assertThat(counted(words, Map.of(), 2, 6)).as("all are counted").isEqualTo("6 LEAFLET 3 VIDEO 3");
            assertThat(counted(words, Map.of(), 2, 4)).as("the newest three").isEqualTo("5 LEAFLET 2 VIDEO 1");
            assertThat(counted(words, Map.of(Facet.KIND, "video"), 2, 6))
                    .as("the other kinds as well")
                    .isEqualTo("3 LEAFLET 3 VIDEO 3");
            assertThat(counted(words, Map.of(Facet.KIND, "video", Facet.DATE, "2026", Facet.LANGUAGE, "vi"), 2, 4))
                    .as("the newest three for the kinds")
                    .isEqualTo("3 LEAFLET 2 VIDEO 1");
        }
    }

    @Test
    void counts_do_not_depend_on_the_sizes_of_the_small_indexes() {
        for (int day = 0; day < 6; day++) indexed(day % 2 == 0 ? "VIDEO" : "LEAFLET", day);

        for (int day : new int[] {0, 2, 4, 9}) {
            // the third and fourth are those that count
            var since = Collections.nCopies(4, LONG_AGO.plus(Duration.ofDays(day)));
            assertThat(counted("nước ngầm", Map.of(), 2, 6, since)).isEqualTo("6 LEAFLET 3 VIDEO 3");
            assertThat(counted("nước ngầm", Map.of(), 2, 3, since)).isEqualTo("4 LEAFLET 2 VIDEO 1");
            assertThat(counted("nước ngầm", Map.of(Facet.KIND, "video"), 2, 6, since))
                    .isEqualTo("3 LEAFLET 3 VIDEO 3");
        }
    }

    @Test
    void cached_large_counts_give_the_same_answer() {
        for (int day = 0; day < 6; day++) indexed(day % 2 == 0 ? "VIDEO" : "LEAFLET", day);
        var narrowed = Map.of(Facet.KIND, "video", Facet.DATE, "2026", Facet.LANGUAGE, "vi");

        var known = Set.of("", Facet.KIND.suffix());
        assertThat(counted("nước ngầm", Map.of(), 2, 4, List.of(), known)).isEqualTo("5 LEAFLET 2 VIDEO 1");
        assertThat(counted("nước ngầm", narrowed, 2, 2, List.of(), known))
                .isEqualTo(counted("nước ngầm", narrowed, 2, 2))
                .isEqualTo("3 LEAFLET 2 VIDEO 1");
        assertThat(counted("nước ngầm", Map.of(), 10, 4, List.of(), known))
                .as("few again")
                .isEqualTo("6 LEAFLET 3 VIDEO 3");
    }

    @Test
    void a_small_index_is_rebuilt_at_twice_its_size() throws SQLException {
        var today = Duration.between(LONG_AGO, Instant.now());
        for (int i = 0; i < 9; i++) indexed("VIDEO", today.plusSeconds(i));
        newestWords.keep(SMALL);
        var first = sql.text(INDEX);
        assertThat(sql.text("select indisvalid from pg_index where indexrelid = ?::regclass", first))
                .isEqualTo("t");
        assertThat(sql.text(
                        "select pg_get_expr(indpred, indrelid) from pg_index where indexrelid = ?::regclass", first))
                .as("the condition of a search")
                .startsWith("((published_at AT TIME ZONE 'UTC'::text) >= ");
        newestWords.keep(SMALL);
        assertThat(sql.text(INDEX)).as("it is large enough").isEqualTo(first);

        for (int i = 9; i < 12; i++) indexed("VIDEO", today.plusSeconds(i));
        newestWords.keep(SMALL);

        assertThat(sql.text(INDEX)).isNotEqualTo(first);
        assertThat(sql.text("select count(*) from search_document d, newest_words n where n.least = 2"
                        + " and d.published_at >= n.since"))
                .isEqualTo("3");
        assertThat(sql.text("select string_agg(indexname, ' ') from pg_indexes where indexname ~ '_newest_2_'"))
                .as("the former one is gone")
                .isEqualTo(sql.text(INDEX));
        sql.update("drop index " + sql.text(INDEX));
        sql.update("delete from newest_words where least = 2");
    }

    private AssetId indexed(String kind, int day) {
        return indexed(kind, Duration.ofDays(day));
    }

    private AssetId indexed(String kind, Duration since) {
        var item = new SearchableCatalogue.Item(kind, "vi", "Nước ngầm " + since, "", "");
        var asset = catalogue.put(agency, item, LONG_AGO.plus(since));
        catalogue.index(asset);
        return asset;
    }

    /** The number of results, and the kinds with their counts, by descending count and then by name. */
    private String counted(String words, Map<Facet, String> chosen, int weighed, int counted) {
        return counted(words, chosen, weighed, counted, List.of());
    }

    /** The same, with a small index of documents published since each of these times. */
    private String counted(String words, Map<Facet, String> chosen, int weighed, int counted, List<Instant> indexed) {
        return counted(words, chosen, weighed, counted, indexed, Set.of());
    }

    private String counted(
            String words,
            Map<Facet, String> chosen,
            int weighed,
            int counted,
            List<Instant> indexed,
            Set<String> many) {
        var among = new HashMap<>(chosen);
        among.put(Facet.AGENCY, code);
        var asked = new SearchRequest(words, Narrowing.to(among), Sort.BEST, 1);
        var answer = catalogue.answer(asked, weighed, counted, indexed, many);
        var said = new StringBuilder("" + answer.getInt("found"));
        answer.getJsonArray("facets").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("facet").equals("KIND"))
                .map(one -> " " + one.getString("value") + " " + one.getInt("number"))
                .sorted()
                .forEach(said::append);
        return said.toString();
    }

    /** The agency's count in the unfiltered catalogue. */
    private int ofAgency() {
        return search.call(SearchRequest.of("")).of(Facet.AGENCY).stream()
                .filter(count -> count.value().equals(code))
                .mapToInt(SearchResults.Count::number)
                .sum();
    }

    /** The number of pending count changes of the agency. */
    private String noted() throws SQLException {
        return sql.text("select count(*) from search_count_change where facet = ?", "AGENCY=" + code);
    }

    private String kept(String facet) throws SQLException {
        return sql.text(KEPT, facet);
    }

    private static java.time.OffsetDateTime past() {
        return LONG_AGO.atOffset(java.time.ZoneOffset.UTC);
    }
}
