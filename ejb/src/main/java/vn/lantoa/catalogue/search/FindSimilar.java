package vn.lantoa.catalogue.search;

import jakarta.ejb.Stateless;
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
public class FindSimilar {
    private static final int MOST = 8;
    private static final double ALIKE = 0.45;

    /** Number of the newest assets of the officer's organisations among which something is in the works. */
    private static final int IN_THE_WORKS = 5_000;

    /** Number of organisations up to which the newest of each are gathered by itself. */
    private static final int FEW_ORGANISATIONS = 50;

    private static final String NEWEST_OF_EACH =
            """
            select l.asset_id from unnest(cast(:own as uuid[])) o (id)
            cross join lateral (select l.asset_id, l.created_at from asset_line l where l.organisation_id = o.id
                                order by l.created_at desc, l.asset_id desc limit %1$d) l
            order by l.created_at desc, l.asset_id desc limit %1$d"""
                    .formatted(IN_THE_WORKS);

    private static final String NEWEST_OF_MOST =
            """
            select l.asset_id from asset_line l where l.organisation_id = any (cast(:own as uuid[]))
            order by l.created_at desc, l.asset_id desc limit %d"""
                    .formatted(IN_THE_WORKS);

    // for this transaction: what the index gives is compared letter by letter, so it had better give nothing that is
    // left out
    private static final String THRESHOLD =
            "select set_config('pg_trgm.similarity_threshold', '%s', true)".formatted(ALIKE);

    // Likeness takes no account of marks and little of order; the index on trigrams finds the public candidates.
    // What is shown of a candidate is looked up for the few that are left: of the own ones so many that as many may
    // be public besides.
    private static final String SIMILAR =
            """
            with candidate as (
              select d.asset_id, similarity(:title::text, d.plain_title) as likeness from search_document d
              where :title::text %% d.plain_title and (d.expires_at is null or d.expires_at > :now)
              order by likeness desc limit 100),
            public as (
              select d.asset_id, v.texts ->> 'title' as title, o.name, a.language, true as released, d.likeness
              from candidate d
              join release r on r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                  and (r.expires_at is null or r.expires_at > :now)
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              order by d.likeness desc limit 50),
            newest as materialized (%s),
            alike as (
              select l.asset_id, similarity(:title::text, l.plain_title) as likeness
              from newest n join asset_line l on l.asset_id = n.asset_id where l.plain_title <> ''),
            mine as (select * from alike where likeness >= :alike order by likeness desc, asset_id limit 50 + :most),
            own as (
              select a.id, t.texts ->> 'title', o.name, a.language, false, m.likeness
              from mine m join asset a on a.id = m.asset_id join draft t on t.asset_id = a.id
              join organisation o on o.id = a.organisation_id)
            select asset_id as asset, title, name as agency, language, released
            from (select distinct on (asset_id) * from (select * from public union all select * from own) every
                           order by asset_id, released desc) one
            where likeness >= :alike order by likeness desc, asset_id limit :most""";

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
        var unused = database.sql(THRESHOLD).value(String.class);
        var own = access.organisationsOf(by);
        return database.sql(SIMILAR.formatted(own.size() > FEW_ORGANISATIONS ? NEWEST_OF_MOST : NEWEST_OF_EACH))
                .with("title", SearchDocument.plainLine(words))
                .with("now", clock.instant())
                .with("own", own)
                .with("alike", ALIKE)
                .with("most", MOST)
                .list(Similar.class);
    }
}
