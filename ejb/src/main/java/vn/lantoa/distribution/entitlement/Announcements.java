package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.TextsJson;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Announcements of upcoming releases, for partners that signed the embargo agreement. */
@ApplicationScoped
public class Announcements {
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

    @Inject
    Database database;

    /** Returns the announcements of these assets to this partner: the next release of each. */
    public Map<AssetId, Announcement> of(PartnerId partner, Collection<AssetId> assets) {
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
