package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.EntryRows;
import vn.lantoa.catalogue.EntrySource;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Published entries that match one of a partner's entitlements, with the files and renditions that the matching
 * entitlements include, and announcements of upcoming releases for partners that signed the embargo agreement. All
 * released assets shown to partners are read through this class.
 */
@ApplicationScoped
public class EntitledEntries {
    private static final String MAY =
            "entitled(:partner, %1$s.kind, %1$s.language, %1$s.texts ->> 'topic', %1$s.reach)";

    private static final String COMING =
            """
            select distinct on (r.asset_id) r.asset_id as asset, r.version_number as version, a.kind, a.language, a.form,
                   v.texts, w.code as organisation,
                   coalesce((select o.name from organisation o where o.code = v.texts ->> 'publisher'), w.name) as publisher,
                   r.embargo_until, r.due_at,
                   (select max(s.at) from release_status s where s.release_id = r.id) as announced_at
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            join organisation w on w.id = r.organisation_id
            join embargo_agreement g on g.partner_id = :partner
            where r.asset_id = any (cast(:assets as uuid[])) and r.reach in ('PUBLIC', 'PARTNERS')
              and r.state = 'EMBARGOED' and entitled(g.partner_id, a.kind, a.language, v.texts ->> 'topic', r.reach)
            order by r.asset_id, r.due_at, r.id""";

    // ignores diacritics; wildcards in the text are escaped
    private static final String TITLED =
            """
             and r.current and r.reach = 'PARTNERS' and unmarked(r.texts ->> 'title')
               like '%' || replace(replace(replace(unmarked(:text), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
             order by r.published_at desc limit :most""";

    @Inject
    EntryRows rows;

    @Inject
    Entitlements entitlements;

    @Inject
    Database database;

    /**
     * Returns the current entries of the assets.
     *
     * @param at entries that expire at or before this instant are omitted; {@link Instant#EPOCH} includes entries whose
     *     expiry is not yet in the change log
     */
    public List<CatalogueEntry> current(PartnerId partner, Collection<AssetId> assets, Instant at) {
        if (assets.isEmpty()) return List.of();
        return entries(
                partner, at, " and r.current and r.asset_id = any (cast(:assets as uuid[]))", Map.of("assets", assets));
    }

    /** Returns the current entries for entitled partners only whose titles contain the text, latest first. */
    public List<CatalogueEntry> titled(PartnerId partner, String text, int most, Instant at) {
        if (text.length() > MetadataField.TITLE.most()) return List.of();
        return entries(partner, at, TITLED, Map.of("text", text, "most", most));
    }

    /** Returns the entry of this version of this asset, current or superseded. */
    public List<CatalogueEntry> version(PartnerId partner, AssetId asset, int version, Instant at) {
        var which = " and r.asset_id = :asset and r.version_number = :version order by r.published_at desc limit 1";
        return entries(partner, at, which, Map.of("asset", asset, "version", version));
    }

    private List<CatalogueEntry> entries(PartnerId partner, Instant at, String which, Map<String, ?> parameters) {
        var source = new EntrySource("partner_release", "'PUBLIC', 'PARTNERS'", MAY, Map.of("partner", partner));
        var entries = rows.list(source, at, which, parameters);
        var held = entitlements.of(partner);
        return entries.stream()
                .filter(entry -> held.stream().anyMatch(one -> one.scope().covers(entry)))
                .map(entry -> narrowed(entry, held))
                .toList();
    }

    /**
     * Returns the entry, reduced to the files of the entitlements that cover it. An entitlement to public assets is
     * used only if no other entitlement covers the entry; the entry is then public.
     */
    private static CatalogueEntry narrowed(CatalogueEntry entry, List<Entitlement> held) {
        var covering = held.stream().filter(one -> one.scope().covers(entry)).toList();
        var full = covering.stream().filter(one -> !one.publicOnly()).toList();
        var scopes = (full.isEmpty() ? covering : full)
                .stream().map(Entitlement::scope).toList();
        return entry.narrowed(
                file -> scopes.stream().anyMatch(scope -> scope.givesFile(file)),
                rendition -> scopes.stream().anyMatch(scope -> scope.givesRendition(rendition)));
    }

    /**
     * Returns the announcements of the next releases of these assets to this partner; assets without an announcement
     * are missing.
     */
    public Map<AssetId, Announcement> announcements(PartnerId partner, Collection<AssetId> assets) {
        if (assets.isEmpty()) return Map.of();
        return database.sql(COMING).with("partner", partner).with("assets", assets).list(Row.class).stream()
                .collect(Collectors.toMap(Row::asset, Row::announcement));
    }

    /** Announcement whose texts are still JSON. */
    private record Row(AssetId asset, int version, Nature nature, String texts, Origin origin, Embargoed embargoed) {
        Announcement announcement() {
            return new Announcement(
                    asset,
                    version,
                    nature.kind(),
                    nature.language(),
                    nature.form(),
                    TextsJson.readTexts(texts),
                    origin.organisation(),
                    origin.publisher(),
                    embargoed.embargoUntil(),
                    embargoed.dueAt(),
                    embargoed.announcedAt());
        }
    }

    private record Nature(AssetKind kind, Language language, VariantForm form) {}

    private record Origin(String organisation, String publisher) {}

    private record Embargoed(Instant embargoUntil, Instant dueAt, Instant announcedAt) {}
}
