package vn.lantoa.press.item;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.rendition.recipe.Recipes;

/** Reads what an item says beyond the catalogue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ItemRows {
    /** Counts how often an asset was taken back until an instant: each time is one more version of its item. */
    private static final String TAKEN_BACK =
            """
            (select count(distinct c.at) from change_entry c
              where c.asset_id = %s and c.reach <> 'INTERNAL' and c.at <= %s
                and c.change in ('EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED'))""";

    private static final String VERSION =
            """
            select v.change_note,
                   exists (select 1 from release e where e.asset_id = v.asset_id and e.version_number < v.number
                            and e.reach <> 'INTERNAL' and e.published_at is not null),
                   %s,
                   (select max(c.at) from change_entry c where c.asset_id = v.asset_id and c.at >= p.published_at
                       and c.reach <> 'INTERNAL' and c.change not in ('ANNOUNCE', 'CALL_OFF')
                       and (c.partner_id is null or c.partner_id = ?)),
                   f.asset_id, f.number + %s
              from asset_version v
              join partner_release p on p.version_id = v.id
              left join asset_version f on f.id = v.made_from
             where v.asset_id = ? and v.number = ?"""
                    .formatted(
                            TAKEN_BACK.formatted("v.asset_id", "p.published_at"),
                            TAKEN_BACK.formatted(
                                    "f.asset_id",
                                    "coalesce((select max(r.published_at) from release r where r.version_id = f.id),"
                                            + " f.created_at)"));

    private static final String FILES =
            """
            select f.role, f.language, f.sha256, f.facts ->> 'text', f.facts ->> 'duration-ms', a.language
              from version_file f join asset_version v on v.id = f.version_id join asset a on a.id = v.asset_id
             where v.asset_id = ? and v.number = ?
               and not exists (select 1 from blocked_hash h where h.sha256 = f.sha256)
             order by f.position""";

    private static final String RENDITIONS =
            """
            select n.name, f.facts ->> 'duration-ms'
              from rendition n join asset_version v on v.id = n.version_id
              join version_file f on f.version_id = n.version_id and f.position = n.position
             where v.asset_id = ? and v.number = ? and n.state = 'READY'
               and f.facts ->> 'duration-ms' ~ '^[0-9]{1,15}$'""";

    @PersistenceContext
    EntityManager entities;

    public ItemFacts of(CatalogueEntry entry, PartnerId reader) {
        var row = (Object[]) rows(VERSION, reader.value(), entry.asset().value(), entry.version())
                .get(0);
        var texts = new ArrayList<ItemFacts.FileText>();
        var millis = new HashMap<String, Long>();
        for (Object each : rows(FILES, entry.asset().value(), entry.version())) file((Object[]) each, texts, millis);
        for (Object each : rows(RENDITIONS, entry.asset().value(), entry.version())) rendition((Object[]) each, millis);
        return new ItemFacts(
                (String) row[0],
                (Boolean) row[1],
                ((Number) row[2]).intValue(),
                row[3] == null ? entry.publishedAt() : Columns.instant(row[3]),
                source(row[4], row[5]),
                texts,
                millis);
    }

    /** The number of times this asset was taken back. */
    public int takenBack(AssetId asset) {
        var sql = "select " + TAKEN_BACK.formatted("a.id", "'infinity'") + " from asset a where a.id = ?";
        return ((Number) rows(sql, asset.value()).get(0)).intValue();
    }

    private static ItemFacts.@Nullable Source source(@Nullable Object asset, @Nullable Object version) {
        if (asset == null || version == null) return null;
        return new ItemFacts.Source(new AssetId((UUID) asset), ((Number) version).intValue());
    }

    private static void file(Object[] row, List<ItemFacts.FileText> texts, Map<String, Long> millis) {
        var language = new Language((String) (row[1] == null ? row[5] : row[1]));
        if (row[3] != null)
            texts.add(new ItemFacts.FileText((String) row[0], language, (String) row[2], (String) row[3]));
        if (row[4] != null && ((String) row[4]).matches("[0-9]{1,15}"))
            millis.put((String) row[2], Long.valueOf((String) row[4]));
    }

    /**
     * Notes the length of a rendition: a recipe may cut a film after so many seconds, and begin a sound with silence.
     */
    private static void rendition(Object[] row, Map<String, Long> millis) {
        var name = (String) row[0];
        long source = Long.parseLong((String) row[1]);
        Recipes.find(name).ifPresent(recipe -> {
            long most = recipe.has("cut") ? recipe.number("seconds") * 1000L : Long.MAX_VALUE;
            millis.put(name, Math.min(source, most) + recipe.number("headMillis", 0));
        });
    }

    private List<?> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.getResultList();
    }
}
