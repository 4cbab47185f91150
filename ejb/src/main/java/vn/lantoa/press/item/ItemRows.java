package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.rendition.Recipes;

/** Reader of the facts about an item that the catalogue entry does not contain. */
@ApplicationScoped
public class ItemRows {
    /** Number of times an asset was withdrawn or expired up to an instant; each time adds one to the item's version. */
    private static final String TAKEN_BACK =
            """
            (select count(distinct c.at) from change_entry c
              where c.asset_id = %s and c.reach <> 'INTERNAL' and c.at <= %s
                and c.change in ('EXPIRE', 'WITHDRAW', 'REPLACED', 'RECALLED', 'REMOVED'))""";

    private static final String VERSION =
            """
            select v.change_note,
                   exists (select 1 from release e where e.asset_id = v.asset_id and e.version_number < v.number
                            and e.reach <> 'INTERNAL' and e.published_at is not null) as correction,
                   %s as taken_back,
                   (select max(c.at) from change_entry c where c.asset_id = v.asset_id and c.at >= p.published_at
                       and c.reach <> 'INTERNAL' and c.change not in ('ANNOUNCE', 'CALL_OFF')
                       and (c.partner_id is null or c.partner_id = :reader)) as changed_at,
                   f.asset_id as asset, f.number + %s as version
              from asset_version v
              join partner_release p on p.version_id = v.id
              left join asset_version f on f.id = v.made_from
             where v.asset_id = :asset and v.number = :number"""
                    .formatted(
                            TAKEN_BACK.formatted("v.asset_id", "p.published_at"),
                            TAKEN_BACK.formatted(
                                    "f.asset_id",
                                    "coalesce((select max(r.published_at) from release r where r.version_id = f.id),"
                                            + " f.created_at)"));

    private static final String FILES =
            """
            select f.role, coalesce(f.language, a.language) as language, f.sha256, f.facts ->> 'text' as text,
                   f.facts ->> 'duration-ms' as millis
              from version_file f join asset_version v on v.id = f.version_id join asset a on a.id = v.asset_id
             where v.asset_id = :asset and v.number = :number
               and not exists (select 1 from withheld_hash h where h.sha256 = f.sha256)
             order by f.position""";

    private static final String RENDITIONS =
            """
            select n.name, f.facts ->> 'duration-ms' as millis
              from rendition n join asset_version v on v.id = n.version_id
              join version_file f on f.version_id = n.version_id and f.position = n.position
             where v.asset_id = :asset and v.number = :number and n.state = 'READY'
               and f.facts ->> 'duration-ms' ~ '^[0-9]{1,15}$'""";

    @Inject
    Database database;

    public ItemFacts of(CatalogueEntry entry, PartnerId reader) {
        var version = ask(VERSION, entry).with("reader", reader).row(VersionRow.class);
        var texts = new ArrayList<ItemFacts.FileText>();
        var millis = new HashMap<String, Long>();
        for (var file : ask(FILES, entry).list(FileRow.class)) file(file, texts, millis);
        for (var rendition : ask(RENDITIONS, entry).list(RenditionRow.class)) rendition(rendition, millis);
        return new ItemFacts(
                version.changeNote(),
                version.correction(),
                version.takenBack(),
                version.changedAt() == null ? entry.publishedAt() : version.changedAt(),
                version.source(),
                texts,
                millis);
    }

    /** Returns the number of times the asset was withdrawn or expired. */
    public int takenBack(AssetId asset) {
        var sql = "select " + TAKEN_BACK.formatted("a.id", "'infinity'") + " from asset a where a.id = :asset";
        return database.sql(sql).with("asset", asset).one(Integer.class);
    }

    private static void file(FileRow file, List<ItemFacts.FileText> texts, Map<String, Long> millis) {
        if (file.text() != null)
            texts.add(new ItemFacts.FileText(file.role(), file.language(), file.sha256(), file.text()));
        if (file.millis() != null && file.millis().matches("[0-9]{1,15}"))
            millis.put(file.sha256(), Long.valueOf(file.millis()));
    }

    /**
     * Records the duration of a rendition. It may differ from the duration of the source, because a recipe may cut a
     * video or prepend silence to audio.
     */
    private static void rendition(RenditionRow rendition, Map<String, Long> millis) {
        long source = Long.parseLong(rendition.millis());
        Recipes.find(rendition.name()).ifPresent(recipe -> {
            long most = recipe.has("cut") ? recipe.number("seconds") * 1000L : Long.MAX_VALUE;
            millis.put(rendition.name(), Math.min(source, most) + recipe.number("headMillis", 0));
        });
    }

    private SqlQuery ask(String sql, CatalogueEntry entry) {
        return database.sql(sql).with("asset", entry.asset()).with("number", entry.version());
    }

    private record VersionRow(
            String changeNote,
            boolean correction,
            int takenBack,
            @Nullable Instant changedAt,
            ItemFacts.@Nullable Source source) {}

    private record FileRow(
            String role, Language language, String sha256, @Nullable String text, @Nullable String millis) {}

    private record RenditionRow(String name, String millis) {}
}
