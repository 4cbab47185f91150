package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.work.LongStatements;
import vn.lantoa.organisation.OrganisationId;

/**
 * Brings the index in step with what is public. Doing so twice, late or in any order does no harm: what is written is what
 * is released at that moment, whose row is held against a withdrawal until the index is written.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SearchIndex {
    @PersistenceContext
    EntityManager em;

    /** Writes, or removes, the documents of these assets, in the order of their ids. */
    public void refresh(List<AssetId> assets) {
        assets.forEach(this::refresh);
    }

    /** Writes, or removes, the document of this asset. */
    public void refresh(AssetId asset) {
        // the asset before its release, as whoever moves a release locks them
        em.createNativeQuery("select id from asset where id = ? for key share")
                .setParameter(1, asset.value())
                .getResultList();
        List<?> rows = em.createNativeQuery(
                        """
                        select r.version_id, v.texts::text, v.notes::text, o.code,
                               coalesce((select p.name from organisation p where p.code = v.texts ->> 'publisher'), o.name),
                               (select string_agg(t.content, E'\\n' order by t.position, t.ordinal)
                                from search_passage t where t.version_id = r.version_id)
                        from release r join asset_version v on v.id = r.version_id
                        join organisation o on o.id = r.organisation_id
                        where r.asset_id = ? and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                        for share of r""")
                .setParameter(1, asset.value())
                .getResultList();
        if (rows.isEmpty()) remove(asset);
        else write(asset, SearchDocument.of((Object[]) rows.get(0)));
    }

    /** Removes what is no longer public, and all words: a rebuild begins so. */
    public void clean() {
        LongStatements.allow(em);
        em.createNativeQuery(
                        """
                        delete from search_document d where not exists (select 1 from release r
                            where r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC')""")
                .executeUpdate();
        em.createNativeQuery("delete from search_word").executeUpdate();
    }

    /** Assets that are public, after this one in the order of their ids. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AssetId> publicAfter(AssetId last, int limit) {
        List<?> ids = em.createNativeQuery("select asset_id from release where state = 'PUBLISHED' and reach = 'PUBLIC'"
                        + " and asset_id > ? order by asset_id limit ?")
                .setParameter(1, last.value())
                .setParameter(2, limit)
                .getResultList();
        return ids.stream().map(id -> new AssetId((UUID) id)).toList();
    }

    /** Assets that an organisation owns or has issued and that are public. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AssetId> publicOf(OrganisationId organisation) {
        List<?> ids = em.createNativeQuery(
                        """
                        select r.asset_id from release r join asset_version v on v.id = r.version_id
                        join organisation o on o.id = ?
                        where r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                          and (r.organisation_id = o.id or v.texts ->> 'publisher' = o.code)
                        order by r.asset_id""")
                .setParameter(1, organisation.value())
                .getResultList();
        return ids.stream().map(id -> new AssetId((UUID) id)).toList();
    }

    private void remove(AssetId asset) {
        em.createNativeQuery("delete from search_document where asset_id = ?")
                .setParameter(1, asset.value())
                .executeUpdate();
    }

    private void write(AssetId asset, SearchDocument document) {
        var query = em.createNativeQuery(
                """
                insert into search_document (asset_id, version_id, published_at, expires_at, kind, language, topic,
                    publisher, audience, tasks, title, plain_title, title_words, title_plain, words, plain)
                select a.id, r.version_id, r.published_at, r.expires_at, a.kind, a.language, ?, ?, ?::text[], ?::text[],
                       ?, ?, ?::tsvector, ?::tsvector, ?::tsvector, ?::tsvector
                from asset a join release r on r.asset_id = a.id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                where a.id = ?
                on conflict (asset_id) do update set (version_id, published_at, expires_at, kind, language, topic,
                    publisher, audience, tasks, title, plain_title, title_words, title_plain, words, plain) =
                    (excluded.version_id, excluded.published_at, excluded.expires_at, excluded.kind, excluded.language,
                     excluded.topic, excluded.publisher, excluded.audience, excluded.tasks, excluded.title,
                     excluded.plain_title, excluded.title_words, excluded.title_plain, excluded.words, excluded.plain)""");
        var values = document.values();
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        query.setParameter(values.size() + 1, asset.value()).executeUpdate();
        learn(document.vocabulary());
    }

    // in one order, so that two writers cannot wait for each other
    private void learn(Collection<String> words) {
        em.createNativeQuery(
                        "insert into search_word select w from unnest(?::text[]) w order by w on conflict do nothing")
                .setParameter(1, TextArray.of(words.stream().sorted().toList()))
                .executeUpdate();
    }
}
