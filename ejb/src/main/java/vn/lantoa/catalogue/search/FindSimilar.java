package vn.lantoa.catalogue.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Finds existing assets with a title like a new one, for an officer who is about to begin it: public ones of all
 * agencies, and those in the works at the officer's own organisations. Nothing else of others is ever named.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FindSimilar {
    private static final int MOST = 8;
    private static final double ALIKE = 0.45;

    /** Number of the newest assets of the officer's organisations among which something is in the works. */
    private static final int IN_THE_WORKS = 5_000;

    // word_similarity takes no account of marks and little of order; the index on trigrams finds the candidates
    private static final String SIMILAR =
            """
            with public as (
              select d.asset_id, v.texts ->> 'title' as title, o.name, a.language, true as released,
                     similarity(:title::text, d.plain_title) as likeness
              from search_document d
              join release r on r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                  and (r.expires_at is null or r.expires_at > :now)
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              where :title::text %% d.plain_title order by likeness desc limit 50),
            own as (
              select a.id, t.texts ->> 'title', o.name, a.language, false,
                     similarity(:title::text, lower(unaccent(t.texts ->> 'title')))
              from (select * from asset where organisation_id = any(:own::uuid[])
                    order by created_at desc, id limit %d) a
              join draft t on t.asset_id = a.id join organisation o on o.id = a.organisation_id
              where t.texts ->> 'title' <> '')
            select asset_id as asset, title, name as agency, language, released
            from (select distinct on (asset_id) * from (select * from public union all select * from own) every
                           order by asset_id, released desc) one
            where likeness >= :alike order by likeness desc, asset_id limit :most"""
                    .formatted(IN_THE_WORKS);

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** A similar asset; {@code released}: it is public, or else a draft of the officer's own organisation. */
    public record Similar(AssetId asset, String title, String agency, Language language, boolean released) {}

    /** The similar assets, the most alike first. */
    public List<Similar> call(String title, Actor by) {
        if (!access.allowsAnywhere(by, Role.UPLOADER)) throw new Forbidden("UPLOADER");
        Issues.none()
                .when(title.length() > SearchRequest.LONGEST, "title", "too-long", SearchRequest.LONGEST)
                .throwIfAny();
        var words = SearchWords.of(title);
        if (words.isEmpty()) return List.of();
        return database.sql(SIMILAR)
                .with("title", SearchDocument.plainLine(words))
                .with("now", clock.instant())
                .with("own", access.organisationsOf(by))
                .with("alike", ALIKE)
                .with("most", MOST)
                .list(Similar.class);
    }
}
