package vn.lantoa.asset.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Cursor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** The assets of the actor's organisations, the latest created first. */
@Stateless
public class ListAssets {
    /** The most lines one page may have. */
    public static final int MOST = 100;

    // a search without diacritics, or with other ones, finds the same
    private static final String HAS =
            " and strpos(lower(unaccent(normalize(d.texts ->> 'title'))), lower(unaccent(normalize(?)))) > 0";

    private static final String SELECT =
            """
            select a.id, a.kind, a.language, coalesce(d.texts ->> 'title', ''), o.code, o.name, d.saved_at, a.created_at,
                   v.number, v.state, coalesce(d.saved_at > v.created_at, false), v.created_at
              from asset a
              join draft d on d.asset_id = a.id
              join organisation o on o.id = a.organisation_id
              left join lateral (select number, state, created_at from asset_version
                                  where asset_id = a.id order by number desc limit 1) v on true
             where a.organisation_id in (%s)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    /**
     * The filter of the list.
     *
     * @param text part of a title, with or without diacritics
     * @param after cursor of the page before
     */
    public record Query(
            @Nullable AssetKind kind,
            @Nullable Language language,
            @Nullable String text,
            @Nullable Stage stage,
            @Nullable String after,
            int limit) {}

    /** The stage of an asset. */
    public enum Stage {
        /** The asset has no version, or its draft was changed since. */
        DRAFT,
        SEALED
    }

    public Page<AssetLine> call(Query query, Actor by) {
        var organisations = access.organisationsOf(by);
        if (organisations.isEmpty()) return new Page<>(List.of(), null);
        int limit = Math.max(1, Math.min(query.limit(), MOST));
        var parameters = new ArrayList<Object>(
                organisations.stream().map(OrganisationId::value).toList());
        var marks = organisations.stream().map(id -> "?").collect(Collectors.joining(", "));
        var sql = SELECT.formatted(marks) + conditions(query, parameters)
                + " order by a.created_at desc, a.id desc limit " + (limit + 1);
        var found = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) found.setParameter(i + 1, parameters.get(i));
        List<?> rows = found.getResultList();
        var lines = rows.stream().limit(limit).map(AssetRow::new).toList();
        var next = rows.size() > limit ? lines.get(limit - 1).cursor().text() : null;
        return new Page<>(lines.stream().map(AssetRow::line).toList(), next);
    }

    private static String conditions(Query query, List<Object> parameters) {
        var sql = new StringBuilder();
        if (query.kind() != null)
            add(sql, parameters, " and a.kind = ?", query.kind().name());
        if (query.language() != null)
            add(sql, parameters, " and a.language = ?", query.language().tag());
        if (query.text() != null && !query.text().isBlank())
            add(sql, parameters, HAS, query.text().strip());
        if (query.stage() == Stage.DRAFT) sql.append(" and (v.number is null or d.saved_at > v.created_at)");
        if (query.stage() == Stage.SEALED) sql.append(" and d.saved_at <= v.created_at");
        if (query.after() != null) {
            var cursor = Cursor.parse(query.after());
            sql.append(" and (a.created_at, a.id) < (?, ?)");
            parameters.add(cursor.at().atOffset(java.time.ZoneOffset.UTC));
            parameters.add(cursor.id());
        }
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> parameters, String condition, Object value) {
        sql.append(condition);
        parameters.add(value);
    }
}
