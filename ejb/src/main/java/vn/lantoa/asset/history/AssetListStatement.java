package vn.lantoa.asset.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.organisation.OrganisationId;

/**
 * The statement of a list of assets: first the ids of a page, from the rows and indexes of {@code asset_line} alone, then
 * what is shown of them. Its cost does not depend on how many assets there are. Mutable, one thread.
 */
final class AssetListStatement {
    /** Number of the newest assets of all in which a part of a title is looked for first. */
    static final int LATEST = 4_000;

    private static final String NEWEST = " order by l.created_at desc, l.asset_id desc";
    private static final String OLDEST = " order by l.created_at, l.asset_id";

    private static final String OWN = "l.organisation_id = any (cast(:organisations as uuid[]))";

    // each agency by itself, for no index has several of them in one order; 4: the rows that are walked
    private static final String OF_EACH =
            """
            with page as (
              select l.asset_id, l.created_at
              from unnest(cast(:organisations as uuid[])) o (id)
              cross join lateral (
                select l.asset_id, l.created_at from %4$s l where l.organisation_id = o.id%2$s%3$s limit %1$d) l
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

    // from the other end, whatever has it is gathered at once
    private static final String TITLED_FROM_OLDEST =
            """
            with page as (
              select l.asset_id, l.created_at from (
                select l.asset_id, l.created_at from asset_line l where %3$s%2$s offset 0) l
              %4$s limit %1$d)
            """;

    // a search without diacritics, or with other ones, finds the same; what is typed stands for itself
    private static final String HAS =
            """
            l.plain_title like
              '%' || replace(replace(replace(unmarked(:text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'""";

    private static final String DRAFT_HAS = "exists (select from draft t where t.asset_id = l.asset_id and "
            + HAS.replace("l.plain_title", "unmarked(t.texts ->> 'title')") + ")";

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

    private static final String DRAFTED = "(select d.drafted from asset_line d where d.asset_id = l.asset_id)";

    // of the rows that the walk does not go along
    private static final String FACET =
            """
            and exists (select from asset_facet f where f.asset_id = l.asset_id and f.facet = '%1$s'
                         and f.value = :%1$s)""";

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> facets = new LinkedHashMap<>();
    private final ListAssets.Query query;
    private final int most;

    /** @param most the most rows */
    AssetListStatement(ListAssets.Query query, Actor by, Set<OrganisationId> organisations, int most) {
        this.query = query;
        this.most = most;
        values.put("organisations", organisations);
        var asked = query.facets();
        if (asked.life() != null) facets.put("STAGE", asked.life().name());
        if (asked.mine()) facets.put("OFFICER", by.id().toString());
        if (asked.topic() != null) facets.put("TOPIC", asked.topic());
        values.putAll(facets);
    }

    String sql() {
        var order = query.facets().oldestFirst() ? OLDEST : NEWEST;
        return page(order) + SHOWN + order;
    }

    private String page(String order) {
        var after = after();
        // what was put aside has no line with a title
        var life = query.facets().life();
        if (life != null && life.isAside()) return walked((hasText() ? text(DRAFT_HAS) : "") + after, order);
        if (!hasText()) return walked(after, order);
        var wanted = OWN + narrowed("l.drafted") + each(List.copyOf(facets.keySet())) + text(HAS);
        var titled = query.facets().oldestFirst() ? TITLED_FROM_OLDEST : TITLED;
        return titled.formatted(most, after, wanted, order, LATEST);
    }

    // along the rows of the first facet, or of all
    private String walked(String after, String order) {
        if (facets.isEmpty()) return OF_EACH.formatted(most, narrowed("l.drafted") + after, order, "asset_line");
        var names = List.copyOf(facets.keySet());
        var first = " and l.facet = '%1$s' and l.value = :%1$s".formatted(names.get(0));
        var others = each(names.subList(1, names.size()));
        return OF_EACH.formatted(most, first + others + narrowed(DRAFTED) + after, order, "asset_facet");
    }

    private static String each(List<String> names) {
        return names.stream().map(name -> " " + FACET.formatted(name)).collect(Collectors.joining());
    }

    Map<String, Object> values() {
        return values;
    }

    /** True if a part of a title is looked for. */
    boolean hasText() {
        return query.text() != null && !query.text().isBlank();
    }

    private String text(String has) {
        values.put("text", String.valueOf(query.text()).strip());
        return " and " + has;
    }

    private String narrowed(String drafted) {
        var sql = new StringBuilder();
        if (query.kind() != null) {
            sql.append(" and l.kind = :kind");
            values.put("kind", query.kind());
        }
        if (query.language() != null) {
            sql.append(" and l.language = :language");
            values.put("language", query.language());
        }
        if (query.stage() == ListAssets.Stage.DRAFT) sql.append(" and ").append(drafted);
        if (query.stage() == ListAssets.Stage.SEALED) sql.append(" and not ").append(drafted);
        return sql.toString();
    }

    private String after() {
        if (query.after() == null) return "";
        var cursor = Cursor.parse(query.after());
        values.put("cursorAt", cursor.at());
        values.put("cursorId", cursor.id());
        return " and (l.created_at, l.asset_id) %s (:cursorAt, :cursorId)"
                .formatted(query.facets().oldestFirst() ? ">" : "<");
    }
}
