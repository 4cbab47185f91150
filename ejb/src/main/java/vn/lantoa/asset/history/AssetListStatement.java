package vn.lantoa.asset.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.history.AssetFacets.Order;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.TextCursor;
import vn.lantoa.organisation.OrganisationId;

/**
 * Statement for a list of assets. It first selects the ids of a page using only rows and indexes of {@code asset_line},
 * then reads the displayed columns. Its cost does not depend on the number of assets. Not thread-safe.
 */
final class AssetListStatement {
    /** The number of newest assets that are searched first for part of a title. */
    static final int LATEST = 4_000;

    private static final String OWN = "l.organisation_id = any (cast(:organisations as uuid[]))";

    // one query per agency, because no index orders the assets of several agencies; %4$s is the scanned table
    private static final String OF_EACH =
            """
            with page as (
              select l.asset_id, l.key
              from unnest(cast(:organisations as uuid[])) o (id)
              cross join lateral (
                select l.asset_id, %5$s as key from %4$s l where l.organisation_id = o.id%2$s%3$s limit %1$d) l
              %6$s limit %1$d)
            """;

    // Words common in titles are found among the latest assets. Only if these are not enough, all matches are collected
    // with the trigram index. "offset 0" keeps PostgreSQL from scanning all assets newest first, which takes too long
    // for old matches.
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
              select l.asset_id, l.created_at as key from (select * from among union all select * from older) l
              %4$s limit %1$d)
            """;

    // for other orders, all matches are collected at once
    private static final String GATHERED =
            """
            with page as (
              select l.asset_id, l.key from (
                select l.asset_id, %5$s as key from asset_line l where %3$s offset 0) l
              where true%2$s%4$s limit %1$d)
            """;

    private static final String SINCE =
            "(select f.at from asset_facet f where f.asset_id = l.asset_id and f.facet = '%1$s' and f.value = :%1$s)";

    // ignores diacritics; wildcards in the text are escaped
    private static final String HAS =
            """
            l.plain_title like
              '%' || replace(replace(replace(unmarked(:text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'""";

    private static final String DRAFT_HAS = "exists (select from draft t where t.asset_id = l.asset_id and "
            + HAS.replace("l.plain_title", "unmarked(t.texts ->> 'title')") + ")";

    private static final String SHOWN =
            """
            select a.id, lower(replace(a.kind, '_', '-')) as kind, a.language, coalesce(d.texts ->> 'title', '') as title,
                   left(coalesce(d.texts ->> 'text', ''), 120) as words, o.code, o.name, d.saved_at, %s as key, v.number,
                   v.state, d.saved_at > v.created_at as draft_differs, v.created_at as sealed_at
              from page l
              join asset a on a.id = l.asset_id
              join draft d on d.asset_id = a.id
              join organisation o on o.id = a.organisation_id
              left join lateral (select number, state, created_at from asset_version
                                  where asset_id = a.id order by number desc limit 1) v on true
            """;

    // to the microsecond, the precision of the comparison
    private static final String INSTANT = "to_char(l.key at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    private static final String DRAFTED = "(select d.drafted from asset_line d where d.asset_id = l.asset_id)";

    // condition for all facets except the one whose rows are scanned
    private static final String FACET =
            """
            and exists (select from asset_facet f where f.asset_id = l.asset_id and f.facet = '%1$s'
                         and f.value = :%1$s)""";

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> facets = new LinkedHashMap<>();
    private final ListAssets.Query query;
    private final Order order;
    private final int most;

    /** @param most the maximum number of rows */
    AssetListStatement(ListAssets.Query query, Actor by, Set<OrganisationId> organisations, int most) {
        this.query = query;
        this.order = query.facets().order();
        this.most = most;
        values.put("organisations", organisations);
        var asked = query.facets();
        // the rows of the first facet are scanned in its order
        if (asked.order() == Order.DONE) facets.put("OFFICER", by.id().toString());
        if (asked.life() != null) facets.put("STAGE", asked.life().name());
        if (asked.mine()) facets.put("OFFICER", by.id().toString());
        if (asked.topic() != null) facets.put("TOPIC", asked.topic());
        values.putAll(facets);
    }

    String sql() {
        return page() + SHOWN.formatted(order.isOfInstants() ? INSTANT : "l.key") + by("l.key");
    }

    String page() {
        // archived and deleted assets have no title in asset_line
        var life = query.facets().life();
        if (life != null && life.isAside()) return walked(hasText() ? text(DRAFT_HAS) : "");
        if (!hasText()) return walked("");
        var wanted = OWN + narrowed("l.drafted") + each(List.copyOf(facets.keySet())) + text(HAS);
        return order == Order.NEWEST
                ? TITLED.formatted(most, after("l.created_at"), wanted, by("l.created_at"), LATEST)
                : GATHERED.formatted(most, after("l.key"), wanted, by("l.key"), key("asset_line"));
    }

    // scans the rows of the first facet, or all rows without a facet
    private String walked(String text) {
        if (facets.isEmpty()) return walk("asset_line", narrowed("l.drafted") + text);
        var names = List.copyOf(facets.keySet());
        var first = " and l.facet = '%1$s' and l.value = :%1$s".formatted(names.get(0));
        return walk("asset_facet", first + each(names.subList(1, names.size())) + narrowed(DRAFTED) + text);
    }

    private String walk(String rows, String wanted) {
        var key = key(rows);
        return OF_EACH.formatted(most, wanted + after(key), by(key), rows, key, by("l.key"));
    }

    private String key(String rows) {
        return switch (order) {
            case NEWEST, OLDEST -> "l.created_at";
            case TITLE -> "l.title";
            case STAGE, DONE ->
                rows.equals("asset_facet")
                        ? "l.at"
                        : SINCE.formatted(facets.keySet().iterator().next());
        };
    }

    private String by(String key) {
        return " order by %s%s%s, l.asset_id%s".formatted(key, collation(), order.direction(), order.direction());
    }

    private String collation() {
        return order == Order.TITLE ? " collate vietnamese" : "";
    }

    private static String each(List<String> names) {
        return names.stream().map(name -> " " + FACET.formatted(name)).collect(Collectors.joining());
    }

    Map<String, Object> values() {
        return values;
    }

    /** Returns true if the list is searched for part of a title. */
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

    private String after(String key) {
        if (query.after() == null) return "";
        var cursor = TextCursor.parse(query.after());
        values.put("cursorKey", order.isOfInstants() ? cursor.at() : cursor.key());
        values.put("cursorId", cursor.id());
        return " and (%s%s, l.asset_id) %s (:cursorKey, :cursorId)"
                .formatted(key, collation(), order.direction().isEmpty() ? ">" : "<");
    }
}
