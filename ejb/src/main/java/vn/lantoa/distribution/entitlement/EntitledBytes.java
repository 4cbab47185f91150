package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.PublicBytes;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The bytes that a partner may have by their hash: those that everyone may have, and those that some current release
 * holds, if it matches one of the partner's entitlements, and that entitlement gives this very file or rendition.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EntitledBytes {
    private static final int HOLDERS = 50;

    private static final String SELECT =
            """
            select b.sha256, k.object_key, k.bytes, b.media_type, b.name, r.asset_id, r.version_number, b.role, b.derived,
                   r.kind, r.language, r.texts ->> 'topic', r.reach
            from version_bytes b join %s r on r.version_id = b.version_id join blob k on k.sha256 = b.sha256
            where (r.expires_at is null or r.expires_at > ?) and b.sha256 = ?
              and not exists (select 1 from blocked_hash h where h.sha256 = b.sha256)
              and (r.reach = 'PUBLIC' or entitled(?, r.kind, r.language, r.texts ->> 'topic', r.reach))
            order by r.published_at desc, r.asset_id, r.version_number desc, b.role limit ?""";

    private static final String OUT = SELECT.formatted("partner_release");

    private static final String EVER_OUT = SELECT.formatted(
            """
            (select o.version_id, o.asset_id, o.version_number, o.published_at, o.expires_at, o.reach, a.kind, a.language,
                    v.texts
             from release o join asset a on a.id = o.asset_id join asset_version v on v.id = o.version_id
             where o.published_at is not null and o.reach in ('PUBLIC', 'PARTNERS'))""");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Entitlements entitlements;

    @Inject
    Clock clock;

    /** The places where the partner may have these bytes now, what came out last first; empty if there is none. */
    public List<PartnerBytes> find(PartnerId partner, Sha256 bytes) {
        return held(OUT, partner, bytes, clock.instant());
    }

    /** True if the partner could have had them once: no current release holds them any more. */
    public boolean areGone(PartnerId partner, Sha256 bytes) {
        return !held(EVER_OUT, partner, bytes, Instant.EPOCH).isEmpty();
    }

    private List<PartnerBytes> held(String select, PartnerId partner, Sha256 bytes, Instant at) {
        List<?> rows = entities.createNativeQuery(select)
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, bytes.hex())
                .setParameter(3, partner.value())
                .setParameter(4, HOLDERS)
                .getResultList();
        if (rows.isEmpty()) return List.of();
        var scopes = entitlements.of(partner).stream()
                .filter(one -> !one.publicOnly())
                .map(Entitlement::scope)
                .toList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> row[12].equals("PUBLIC") || gives(scopes, row))
                .map(EntitledBytes::bytes)
                .toList();
    }

    private static boolean gives(List<EntitlementScope> scopes, Object[] row) {
        var kind = AssetKind.valueOf((String) row[9]);
        var file = file(row);
        return scopes.stream()
                .filter(scope -> scope.covers(kind, (String) row[10], (String) row[11]))
                .anyMatch(scope -> (Boolean) row[8] ? scope.givesRendition(file) : scope.givesFile(file));
    }

    private static PublicFile file(Object[] row) {
        var bytes = bytes(row).file();
        return new PublicFile(
                (String) row[7], null, bytes.name(), bytes.mediaType(), bytes.bytes(), bytes.sha256(), null, null);
    }

    private static PartnerBytes bytes(Object[] row) {
        return new PartnerBytes(
                new PublicBytes(
                        new Sha256((String) row[0]),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        (String) row[3],
                        (String) row[4]),
                new AssetId((UUID) row[5]),
                ((Number) row[6]).intValue(),
                (String) row[7]);
    }
}
