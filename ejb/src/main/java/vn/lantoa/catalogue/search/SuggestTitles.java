package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/**
 * Suggests titles of public assets that match a prefix of a query; if no title matches, suggests the most similar
 * titles.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class SuggestTitles {
    private static final int MOST = 8;

    // Common prefixes are found among the 2,000 newest documents. "offset 0" keeps PostgreSQL from scanning the newest
    // documents until enough match, which takes very long for old
    // ones
    private static final String BEGUN =
            """
            with latest as materialized (
              select asset_id, published_at, expires_at, title_plain from search_document
              order by published_at desc, asset_id limit 2000),
            among as materialized (
              select asset_id, published_at from latest
              where title_plain @@ :value::tsquery and (expires_at is null or expires_at > :now)
              order by published_at desc, asset_id limit %1$d),
            older as (
              select asset_id, published_at from (
                select d.asset_id, d.published_at from search_document d
                where d.published_at <= (select min(published_at) from latest) and d.title_plain @@ :value::tsquery
                  and (d.expires_at is null or d.expires_at > :now) and (select count(*) < %1$d from among)
                  and not exists (select 1 from latest l where l.asset_id = d.asset_id) offset 0) d
              order by published_at desc, asset_id limit %1$d),
            candidate as (
              select asset_id, row_number() over (order by published_at desc, asset_id) as place
              from (select * from among union all select * from older) d)
            """
                    .formatted(MOST);

    private static final String ALIKE_AT_ALL =
            """
            with candidate as (
              select asset_id, row_number() over (order by unlikeness, asset_id) as place
              from (select d.asset_id, :value::text <<-> d.plain_title as unlikeness from search_document d
                    where :value::text <%% d.plain_title and (d.expires_at is null or d.expires_at > :now) limit 2000) d
              order by place limit %d)
            """
                    .formatted(MOST);

    private static final String TITLES =
            """
            select v.texts ->> 'title' as title, a.language, '/a/' || c.asset_id as href from candidate c
            join release r on r.asset_id = c.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                and (r.expires_at is null or r.expires_at > :now)
            join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            order by c.place limit %d"""
                    .formatted(MOST);

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    SearchBulkhead bulkhead;

    /** A title, with its language tag and the path of its page. */
    @Schema(name = "SearchSuggestion")
    @JsonbPropertyOrder({"title", "language", "href"})
    public record Suggestion(String title, String language, String href) {}

    /** Returns at most {@value #MOST} suggestions; empty if the text contains no word. */
    public List<Suggestion> call(String typed) {
        Issues.none()
                .when(typed.length() > SearchRequest.LONGEST, "q", "too-long", SearchRequest.LONGEST)
                .throwIfAny();
        var terms = SearchTerms.parse(typed);
        return terms.isEmpty() ? List.of() : bulkhead.in(() -> suggested(terms));
    }

    private List<Suggestion> suggested(SearchTerms terms) {
        var begun = find(BEGUN, terms.begun());
        return begun.isEmpty() ? find(ALIKE_AT_ALL, SearchDocument.plainLine(terms.words())) : begun;
    }

    private List<Suggestion> find(String candidates, String value) {
        return database.sql(candidates + TITLES)
                .with("now", clock.instant())
                .with("value", value)
                .within(SearchBulkhead.LONGEST_MILLIS)
                .list(Suggestion.class);
    }
}
