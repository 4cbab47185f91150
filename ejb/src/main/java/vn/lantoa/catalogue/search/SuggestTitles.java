package vn.lantoa.catalogue.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;

/** Suggests titles of public assets that match a prefix of a query; where none does, the most alike. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SuggestTitles {
    private static final int MOST = 8;

    private static final String TITLES =
            """
            select d.asset_id as asset, v.texts ->> 'title' as title, a.language from search_document d
            join release r on r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                and (r.expires_at is null or r.expires_at > :now)
            join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            where %s limit %d""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    SearchBulkhead bulkhead;

    /** A title that can be opened at once. */
    public record Suggestion(AssetId asset, String title, Language language) {}

    /** Up to {@value #MOST} suggestions; none for what is no word. */
    public List<Suggestion> call(String typed) {
        Issues.none()
                .when(typed.length() > SearchRequest.LONGEST, "q", "too-long", SearchRequest.LONGEST)
                .throwIfAny();
        var terms = SearchTerms.parse(typed);
        return terms.isEmpty() ? List.of() : bulkhead.in(() -> suggested(terms));
    }

    private List<Suggestion> suggested(SearchTerms terms) {
        var begun = find("d.title_plain @@ :value::tsquery order by d.published_at desc, d.asset_id", terms.begun());
        return begun.isEmpty()
                ? find(
                        ":value::text <% d.plain_title order by :value::text <<-> d.plain_title, d.asset_id",
                        SearchDocument.plainLine(terms.words()))
                : begun;
    }

    private List<Suggestion> find(String fits, String value) {
        return database.sql(TITLES.formatted(fits, MOST))
                .with("now", clock.instant())
                .with("value", value)
                .within(SearchBulkhead.LONGEST_MILLIS)
                .list(Suggestion.class);
    }
}
