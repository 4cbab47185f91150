package vn.lantoa.catalogue.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;

/** Suggests titles of public assets that match a prefix of a query; where none does, the most alike. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SuggestTitles {
    private static final int MOST = 8;

    private static final String TITLES =
            """
            select d.asset_id, v.texts ->> 'title', a.language from search_document d
            join release r on r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                and (r.expires_at is null or r.expires_at > ?1)
            join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            where %s limit %d""";

    @PersistenceContext
    EntityManager em;

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
        var begun = find("d.title_plain @@ ?2::tsquery order by d.published_at desc, d.asset_id", terms.begun());
        return begun.isEmpty()
                ? find(
                        "?2::text <% d.plain_title order by ?2::text <<-> d.plain_title, d.asset_id",
                        SearchDocument.plainLine(terms.words()))
                : begun;
    }

    private List<Suggestion> find(String fits, String value) {
        List<?> rows = em.createNativeQuery(TITLES.formatted(fits, MOST))
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, value)
                .setHint("jakarta.persistence.query.timeout", SearchBulkhead.LONGEST_MILLIS)
                .getResultList();
        return rows.stream().map(row -> suggestion((Object[]) row)).toList();
    }

    private static Suggestion suggestion(Object[] row) {
        return new Suggestion(new AssetId((UUID) row[0]), (String) row[1], new Language((String) row[2]));
    }
}
