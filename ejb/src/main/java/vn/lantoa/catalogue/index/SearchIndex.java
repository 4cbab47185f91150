package vn.lantoa.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;

/**
 * Writer of the search index. It always writes the current state of the releases, so that repeated or reordered calls
 * do no harm. The releases are locked until the transaction ends, so that they cannot be withdrawn meanwhile.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class SearchIndex {
    private static final String PUBLIC =
            """
            select r.asset_id as asset, v.texts, v.notes, o.code as owner,
                   coalesce((select p.name from organisation p where p.code = v.texts ->> 'publisher'), o.name) as publisher,
                   (select string_agg(t.content, E'\\n' order by t.position, t.ordinal)
                    from search_passage t where t.version_id = r.version_id) as inside
            from release r join asset_version v on v.id = r.version_id
            join organisation o on o.id = r.organisation_id
            where r.asset_id = any (cast(:assets as uuid[])) and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
            order by r.asset_id for share of r""";

    private static final String WRITE =
            """
            insert into search_document (asset_id, version_id, published_at, expires_at, kind, language, topic,
                publisher, audience, tasks, services, title, plain_title, title_words, title_plain, words, plain)
            select a.id, r.version_id, r.published_at, r.expires_at, a.kind, a.language, d.topic,
                   d.publisher, d.audience::text[], d.tasks::text[],
                   -- a service once, whichever of its codes the asset bears: else its facet would count the asset twice
                   array(select min(c) from unnest(d.services::text[]) c left join service_code k on k.code = c
                         group by coalesce(k.service_id::text, c) order by 1),
                   d.title, d.plain_title,
                   d.title_words::tsvector, d.title_plain::tsvector, d.words::tsvector, d.plain::tsvector
            from unnest(cast(:assets as uuid[]), cast(:topics as text[]), cast(:publishers as text[]),
                        cast(:audiences as text[]), cast(:tasks as text[]), cast(:services as text[]), cast(:titles as text[]),
                        cast(:plainTitles as text[]), cast(:titleWords as text[]), cast(:titlesPlain as text[]),
                        cast(:words as text[]), cast(:plain as text[]))
                 as d (asset, topic, publisher, audience, tasks, services, title, plain_title, title_words, title_plain, words,
                       plain)
            join asset a on a.id = d.asset
            join release r on r.asset_id = a.id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
            -- what is as it should be is not even locked: a lock is written down, and the whole page with it
            except select asset_id, version_id, published_at, expires_at, kind, language, topic, publisher, audience, tasks,
                          services, title, plain_title, title_words, title_plain, words, plain
                   from search_document where asset_id = any (cast(:assets as uuid[]))
            order by 1
            on conflict (asset_id) do update set (version_id, published_at, expires_at, kind, language, topic,
                publisher, audience, tasks, services, title, plain_title, title_words, title_plain, words, plain) =
                (excluded.version_id, excluded.published_at, excluded.expires_at, excluded.kind, excluded.language,
                 excluded.topic, excluded.publisher, excluded.audience, excluded.tasks, excluded.services, excluded.title,
                 excluded.plain_title, excluded.title_words, excluded.title_plain, excluded.words, excluded.plain)
            where search_document is distinct from excluded""";

    @Inject
    Database database;

    /**
     * Writes or deletes the documents of the assets.
     *
     * @return the number of documents that were wrong
     */
    public int refresh(Collection<AssetId> assets) {
        // locks assets before releases and in id order, like changes of releases do
        of("select id from asset where id = any (cast(:assets as uuid[])) order by id for key share", assets)
                .values(AssetId.class);
        var documents = of(PUBLIC, assets).list(PublicText.class).stream()
                .map(SearchDocument::of)
                .toList();
        var shown = documents.stream().map(SearchDocument::asset).toList();
        int gone = of(
                        """
                        delete from search_document where asset_id = any (cast(:assets as uuid[]))
                        and asset_id <> all (cast(:shown as uuid[]))""",
                        assets)
                .with("shown", shown)
                .update();
        return documents.isEmpty() ? gone : gone + write(documents);
    }

    private int write(List<SearchDocument> documents) {
        int written = database.sql(WRITE)
                .with("assets", column(documents, SearchDocument::asset))
                .with("topics", column(documents, one -> one.texts().topic()))
                .with("publishers", column(documents, SearchDocument::publisher))
                .with("audiences", column(documents, one -> one.texts().audience()))
                .with("tasks", column(documents, SearchDocument::tasks))
                .with("services", column(documents, SearchDocument::services))
                .with("titles", column(documents, SearchDocument::shownTitle))
                .with("plainTitles", column(documents, one -> SearchDocument.plainLine(one.title())))
                .with("titleWords", column(documents, one -> WordVector.marked()
                        .add(one.title())
                        .toString()))
                .with("titlesPlain", column(documents, one -> WordVector.plain()
                        .add(one.title())
                        .toString()))
                .with("words", column(documents, one -> one.words().toString()))
                .with("plain", column(documents, one -> one.plain().toString()))
                .update();
        learn(documents);
        return written;
    }

    // sorted, so that two writers cannot deadlock
    private void learn(List<SearchDocument> documents) {
        var words = new TreeSet<String>();
        documents.forEach(one -> words.addAll(one.vocabulary()));
        database.sql(
                        """
                        insert into search_word select w from unnest(cast(:words as text[])) w
                        where not exists (select 1 from search_word known where known.word = w)
                        order by w on conflict do nothing""")
                .with("words", words)
                .update();
    }

    /** Deletes the words that no document contains any more. */
    public void forgetWords() {
        database.sql(
                        """
                        delete from search_word where word not in (
                          select word from ts_stat('select plain from search_document'))""")
                .update();
    }

    private SqlQuery of(String sql, Collection<AssetId> assets) {
        return database.sql(sql).with("assets", assets);
    }

    private static <T> List<T> column(List<SearchDocument> documents, Function<SearchDocument, T> column) {
        return documents.stream().map(column).toList();
    }
}
