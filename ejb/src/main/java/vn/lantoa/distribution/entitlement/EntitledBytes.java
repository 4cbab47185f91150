package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.Reach;

/**
 * Bytes that a partner may download by their hash. These are public bytes, and bytes of a current release that matches
 * an entitlement of the partner, if that entitlement includes this file or rendition.
 */
@ApplicationScoped
public class EntitledBytes {
    private static final int HOLDERS = 50;

    private static final String SELECT =
            """
            select b.sha256, k.object_key, k.bytes, b.media_type, b.name, r.asset_id as asset, r.version_number as version,
                   b.role, b.derived, r.kind, r.language, coalesce(r.texts ->> 'topic', '') as topic, r.reach
            from version_bytes b join %s r on r.version_id = b.version_id join blob k on k.sha256 = b.sha256
            where (r.expires_at is null or r.expires_at > :at) and b.sha256 = :sha256
              and not exists (select 1 from withheld_hash h where h.sha256 = b.sha256)
              and (r.reach = 'PUBLIC' or entitled(:partner, r.kind, r.language, r.texts ->> 'topic', r.reach))
            order by r.published_at desc, r.asset_id, r.version_number desc, b.role limit :limit""";

    private static final String OUT = SELECT.formatted("partner_release");

    private static final String EVER_OUT = SELECT.formatted(
            """
            (select o.version_id, o.asset_id, o.version_number, o.published_at, o.expires_at, o.reach, a.kind, a.language,
                    v.texts
             from release o join asset a on a.id = o.asset_id join asset_version v on v.id = o.version_id
             where o.published_at is not null and o.reach in ('PUBLIC', 'PARTNERS'))""");

    @Inject
    Database database;

    @Inject
    Entitlements entitlements;

    @Inject
    Clock clock;

    /**
     * Returns the assets through which the partner may download these bytes now, the latest release first; empty if
     * there are none.
     */
    public List<PartnerBytes> find(PartnerId partner, Sha256 bytes) {
        return held(OUT, partner, bytes, clock.instant());
    }

    /** Returns whether the partner was once entitled to the bytes but no current release contains them. */
    public boolean areGone(PartnerId partner, Sha256 bytes) {
        return !held(EVER_OUT, partner, bytes, Instant.EPOCH).isEmpty();
    }

    private List<PartnerBytes> held(String select, PartnerId partner, Sha256 bytes, Instant at) {
        var rows = database.sql(select)
                .with("at", at)
                .with("sha256", bytes)
                .with("partner", partner)
                .with("limit", HOLDERS)
                .list(Row.class);
        if (rows.isEmpty()) return List.of();
        var scopes = entitlements.of(partner).stream()
                .filter(one -> !one.publicOnly())
                .map(Entitlement::scope)
                .toList();
        return rows.stream()
                .filter(row -> row.reach() == Reach.PUBLIC || row.isGivenBy(scopes))
                .map(Row::bytes)
                .toList();
    }

    /** Bytes contained in a release. */
    private record Row(
            PartnerBytes bytes, boolean derived, AssetKind kind, String language, String topic, Reach reach) {
        boolean isGivenBy(List<EntitlementScope> scopes) {
            var file = file();
            return scopes.stream()
                    .filter(scope -> scope.covers(kind, language, topic))
                    .anyMatch(scope -> derived ? scope.givesRendition(file) : scope.givesFile(file));
        }

        private PublicFile file() {
            var held = bytes.file();
            return new PublicFile(
                    bytes.role(), null, held.name(), held.mediaType(), held.bytes(), held.sha256(), null, null);
        }
    }

    /**
     * Bytes that a partner may have now.
     *
     * @param asset asset whose release contains the bytes
     * @param version number of the version that contains the bytes
     * @param role role of the file in that version, or the name of the rendition
     */
    public record PartnerBytes(PublicBytes file, AssetId asset, int version, String role) {}
}
