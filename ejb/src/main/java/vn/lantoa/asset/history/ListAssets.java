package vn.lantoa.asset.history;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** The assets of the actor's organisations, the latest created first. */
@Stateless
public class ListAssets {
    /** The most lines one page may have. */
    public static final int MOST = 100;

    // a search without diacritics, or with other ones, finds the same
    private static final String HAS =
            " and strpos(lower(unaccent(normalize(d.texts ->> 'title'))), lower(unaccent(normalize(:text)))) > 0";

    private static final String SELECT =
            """
            select a.id, a.kind, a.language, coalesce(d.texts ->> 'title', '') as title, o.code, o.name, d.saved_at,
                   a.created_at as at, v.number, v.state, d.saved_at > v.created_at as draft_differs,
                   v.created_at as sealed_at
              from asset a
              join draft d on d.asset_id = a.id
              join organisation o on o.id = a.organisation_id
              left join lateral (select number, state, created_at from asset_version
                                  where asset_id = a.id order by number desc limit 1) v on true
             where a.organisation_id = any (cast(:organisations as uuid[]))
            """;

    @Inject
    Database database;

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
        var parameters = new HashMap<String, Object>();
        parameters.put("organisations", organisations);
        var sql =
                SELECT + conditions(query, parameters) + " order by a.created_at desc, a.id desc limit " + (limit + 1);
        var rows = database.sql(sql).with(parameters).list(AssetRow.class);
        var next = rows.size() > limit ? rows.get(limit - 1).cursor().text() : null;
        return new Page<>(rows.stream().limit(limit).map(AssetRow::line).toList(), next);
    }

    private static String conditions(Query query, Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (query.kind() != null) {
            sql.append(" and a.kind = :kind");
            parameters.put("kind", query.kind());
        }
        if (query.language() != null) {
            sql.append(" and a.language = :language");
            parameters.put("language", query.language());
        }
        if (query.text() != null && !query.text().isBlank()) {
            sql.append(HAS);
            parameters.put("text", query.text().strip());
        }
        if (query.stage() == Stage.DRAFT) sql.append(" and (v.number is null or d.saved_at > v.created_at)");
        if (query.stage() == Stage.SEALED) sql.append(" and d.saved_at <= v.created_at");
        if (query.after() != null) {
            var cursor = Cursor.parse(query.after());
            sql.append(" and (a.created_at, a.id) < (:cursorAt, :cursorId)");
            parameters.put("cursorAt", cursor.at());
            parameters.put("cursorId", cursor.id());
        }
        return sql.toString();
    }
}
