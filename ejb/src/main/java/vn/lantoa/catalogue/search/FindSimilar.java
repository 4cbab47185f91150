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
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.TextArray;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
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

    // word_similarity takes no account of marks and little of order; the index on trigrams finds the candidates
    private static final String SIMILAR =
            """
            with public as (
              select d.asset_id, v.texts ->> 'title' as title, o.name, a.language, true as released,
                     similarity(?1::text, d.plain_title) as likeness
              from search_document d
              join release r on r.asset_id = d.asset_id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                  and (r.expires_at is null or r.expires_at > ?2)
              join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
              join organisation o on o.id = r.organisation_id
              where ?1::text % d.plain_title order by likeness desc limit 50),
            own as (
              select a.id, t.texts ->> 'title', o.name, a.language, false,
                     similarity(?1::text, lower(unaccent(t.texts ->> 'title')))
              from draft t join asset a on a.id = t.asset_id join organisation o on o.id = a.organisation_id
              where a.organisation_id = any(?3::uuid[]) and t.texts ->> 'title' <> '')
            select * from (select distinct on (asset_id) * from (select * from public union all select * from own) every
                           order by asset_id, released desc) one
            where likeness >= ?4 order by likeness desc, asset_id limit ?5""";

    @PersistenceContext
    EntityManager em;

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
        var own = access.organisationsOf(by).stream().map(one -> one.value().toString());
        List<?> rows = em.createNativeQuery(SIMILAR)
                .setParameter(1, SearchDocument.plainLine(words))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, TextArray.of(own.toList()))
                .setParameter(4, ALIKE)
                .setParameter(5, MOST)
                .getResultList();
        return rows.stream().map(row -> similar((Object[]) row)).toList();
    }

    private static Similar similar(Object[] row) {
        return new Similar(
                new AssetId((UUID) row[0]), (String) row[1], (String) row[2], new Language((String) row[3]), (Boolean)
                        row[4]);
    }
}
