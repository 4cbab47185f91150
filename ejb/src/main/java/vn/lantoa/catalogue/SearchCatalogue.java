package vn.lantoa.catalogue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Language;

/** The plain search of the public catalogue: every word somewhere in title, description or text; newest first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchCatalogue {
    private static final int MOST_WORDS = 8;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** At most {@code limit} entries after the query's place. */
    public List<CatalogueCard> call(CatalogueQuery asked, int limit) {
        var sql = new StringBuilder(
                """
                select r.asset_id, r.kind, r.language, r.texts ->> 'title',
                       coalesce((select o.name from organisation o where o.code = r.texts ->> 'publisher'), w.name),
                       r.published_at,
                       exists (select 1 from version_bytes b
                               where b.version_id = r.version_id and b.derived and b.role = 'thumbnail')
                from public_release r join organisation w on w.id = r.organisation_id
                where r.current and (r.expires_at is null or r.expires_at > ?)""");
        var parameters = new ArrayList<Object>(List.of(clock.instant().atOffset(ZoneOffset.UTC)));
        filter(sql, parameters, asked);
        sql.append(" order by r.published_at desc, r.asset_id limit ").append(limit);
        var query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) query.setParameter(i + 1, parameters.get(i));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> card((Object[]) row)).toList();
    }

    private static void filter(StringBuilder sql, List<Object> parameters, CatalogueQuery asked) {
        words(sql, parameters, asked.words());
        equal(sql, parameters, "r.kind", asked.kind());
        equal(sql, parameters, "r.language", asked.language());
        equal(sql, parameters, "r.texts ->> 'topic'", asked.topic());
        equal(sql, parameters, "r.texts ->> 'publisher'", asked.publisher());
        var after = asked.after();
        if (after == null) return;
        sql.append(" and (r.published_at < ? or (r.published_at = ? and r.asset_id > ?))");
        var at = after.publishedAt().atOffset(ZoneOffset.UTC);
        parameters.addAll(List.of(at, at, after.asset().value()));
    }

    private static void words(StringBuilder sql, List<Object> parameters, String words) {
        if (words.isEmpty()) return;
        List.of(words.split("\\s+")).stream().limit(MOST_WORDS).forEach(word -> {
            // a text block loses the space before its first word
            sql.append(" ")
                    .append(
                            """
                     and position(plain(?) in plain(concat_ws(' ', r.texts ->> 'title', r.texts ->> 'description',
                                                              r.texts ->> 'text'))) > 0""");
            parameters.add(word);
        });
    }

    private static void equal(StringBuilder sql, List<Object> parameters, String column, String value) {
        if (value.isEmpty()) return;
        sql.append(" and ").append(column).append(" = ?");
        parameters.add(value);
    }

    private static CatalogueCard card(Object[] row) {
        return new CatalogueCard(
                new AssetId((UUID) row[0]),
                AssetKind.valueOf((String) row[1]),
                new Language((String) row[2]),
                (String) row[3],
                (String) row[4],
                Columns.instant(row[5]),
                (Boolean) row[6]);
    }
}
