package vn.lantoa.asset.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.organisation.OrganisationId;

/**
 * The statement of a list of assets: first the ids of a page, from the rows and indexes of {@code asset_line} alone, then
 * what is shown of them. Its cost does not depend on how many assets there are. Mutable, one thread.
 */
final class AssetListStatement {
    /** Number of the newest assets of all in which a part of a title is looked for first. */
    static final int LATEST = 4_000;

    private static final String ORDER = " order by l.created_at desc, l.asset_id desc";

    private static final String OWN = "l.organisation_id = any (cast(:organisations as uuid[]))";

    // each agency by itself, for no index has several of them in one order
    private static final String OF_EACH =
            """
            with page as (
              select l.asset_id, l.created_at
              from unnest(cast(:organisations as uuid[])) o (id)
              cross join lateral (
                select l.asset_id, l.created_at from asset_line l where l.organisation_id = o.id%2$s%3$s limit %1$d) l
              %3$s limit %1$d)
            """;

    // What is in many titles is among the latest; only where they are not enough, whatever has it is gathered by the
    // index of trigrams. "offset 0" keeps PostgreSQL from walking the newest first until enough match, which for old
    // ones never ends.
    private static final String TITLED =
            """
            with latest as materialized (
              select * from asset_line l where true%2$s%4$s limit %5$d),
            among as materialized (
              select l.asset_id, l.created_at from latest l where %3$s%4$s limit %1$d),
            older as (
              select l.asset_id, l.created_at from (
                select l.asset_id, l.created_at from asset_line l
                where (l.created_at, l.asset_id) < (select e.created_at, e.asset_id from latest e
                                                    order by e.created_at, e.asset_id limit 1)
                  and (select count(*) < %1$d from among) and %3$s offset 0) l
              %4$s limit %1$d),
            page as (
              select l.asset_id, l.created_at from (select * from among union all select * from older) l
              %4$s limit %1$d)
            """;

    // a search without diacritics, or with other ones, finds the same; what is typed stands for itself
    private static final String HAS =
            """
            l.plain_title like
              '%' || replace(replace(replace(unmarked(:text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'""";

    private static final String SHOWN =
            """
            select a.id, a.kind, a.language, coalesce(d.texts ->> 'title', '') as title, o.code, o.name, d.saved_at,
                   a.created_at as at, v.number, v.state, d.saved_at > v.created_at as draft_differs,
                   v.created_at as sealed_at
              from page l
              join asset a on a.id = l.asset_id
              join draft d on d.asset_id = a.id
              join organisation o on o.id = a.organisation_id
              left join lateral (select number, state, created_at from asset_version
                                  where asset_id = a.id order by number desc limit 1) v on true
            """;

    private final Map<String, Object> values = new HashMap<>();
    private final ListAssets.Query query;
    private final int most;

    /** @param most the most rows */
    AssetListStatement(ListAssets.Query query, Set<OrganisationId> organisations, int most) {
        this.query = query;
        this.most = most;
        values.put("organisations", organisations);
    }

    String sql() {
        var narrowed = narrowed();
        var after = after();
        var page = hasText()
                ? TITLED.formatted(most, after, OWN + narrowed + text(), ORDER, LATEST)
                : OF_EACH.formatted(most, narrowed + after, ORDER);
        return page + SHOWN + ORDER;
    }

    Map<String, Object> values() {
        return values;
    }

    /** True if a part of a title is looked for. */
    boolean hasText() {
        return query.text() != null && !query.text().isBlank();
    }

    private String text() {
        values.put("text", String.valueOf(query.text()).strip());
        return " and " + HAS;
    }

    private String narrowed() {
        var sql = new StringBuilder();
        if (query.kind() != null) {
            sql.append(" and l.kind = :kind");
            values.put("kind", query.kind());
        }
        if (query.language() != null) {
            sql.append(" and l.language = :language");
            values.put("language", query.language());
        }
        if (query.stage() == ListAssets.Stage.DRAFT) sql.append(" and l.drafted");
        if (query.stage() == ListAssets.Stage.SEALED) sql.append(" and not l.drafted");
        return sql.toString();
    }

    private String after() {
        if (query.after() == null) return "";
        var cursor = Cursor.parse(query.after());
        values.put("cursorAt", cursor.at());
        values.put("cursorId", cursor.id());
        return " and (l.created_at, l.asset_id) < (:cursorAt, :cursorId)";
    }
}
