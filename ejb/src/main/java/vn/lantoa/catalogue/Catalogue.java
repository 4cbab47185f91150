package vn.lantoa.catalogue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.parity.Following;
import vn.lantoa.release.parity.Followings;

/**
 * The public catalogue at the instant of asking: public releases that are out, not withdrawn and not expired. All
 * public surfaces read through here, so that all of them obey a withdrawal at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Followings followings;

    @Inject
    Clock clock;

    /** The state at {@code /a/{asset}} now; empty when the asset has never been public. */
    public Optional<PublicState> find(AssetId asset) {
        return find(Audience.EVERYONE, asset);
    }

    /** The public entries of these assets now, in no order; assets without one are left out. */
    public List<CatalogueEntry> shown(Collection<AssetId> assets) {
        if (assets.isEmpty()) return List.of();
        var ids = assets.stream().map(AssetId::toString).distinct().collect(Collectors.joining(","));
        return entries(
                Audience.EVERYONE,
                " and r.current and r.asset_id = any (cast(string_to_array(?, ',') as uuid[]))",
                ids);
    }

    /** The same for this audience. */
    public Optional<PublicState> find(Audience audience, AssetId asset) {
        var shown = entries(audience, " and r.current and r.asset_id = ?", asset.value());
        return shown.isEmpty() ? past(audience, asset, "") : Optional.of(new PublicState.Shown(shown.get(0)));
    }

    /** The state at {@code /a/{asset}/v/{version}} now; empty when that version has never been public. */
    public Optional<PublicState> find(AssetId asset, int version) {
        return find(Audience.EVERYONE, asset, version);
    }

    /** The same for this audience. */
    public Optional<PublicState> find(Audience audience, AssetId asset, int version) {
        var shown = entries(
                audience,
                " and r.asset_id = ? and r.version_number = ? order by r.published_at desc limit 1",
                asset.value(),
                version);
        return shown.isEmpty()
                ? past(audience, asset, " and r.version_number = " + version)
                : Optional.of(new PublicState.Shown(shown.get(0)));
    }

    /** The answer about these bytes now; empty when no public release ever held them. */
    public Optional<FoundBytes> find(Sha256 bytes) {
        return find(Audience.EVERYONE, bytes);
    }

    /** The same for this audience. */
    public Optional<FoundBytes> find(Audience audience, Sha256 bytes) {
        if (barred(bytes)) return Optional.of(new FoundBytes.Barred());
        List<?> open = bind(
                        """
                        select b.sha256, k.object_key, k.bytes, b.media_type, b.name
                        from version_bytes b join %s r on r.version_id = b.version_id
                        join blob k on k.sha256 = b.sha256
                        where (r.expires_at is null or r.expires_at > ?) and b.sha256 = ?
                        order by r.published_at desc limit 1"""
                                .formatted(audience.view()),
                        now(),
                        bytes.hex())
                .getResultList();
        if (!open.isEmpty()) return Optional.of(new FoundBytes.Open(bytes((Object[]) open.get(0))));
        return held(audience, bytes) ? Optional.of(new FoundBytes.Gone()) : Optional.empty();
    }

    /** The version of the source that this entry lacks; empty unless it is an outdated variant of something public. */
    public Optional<Following> findOutdated(CatalogueEntry entry) {
        // the source would be among them
        if (entry.languages().isEmpty()) return Optional.empty();
        return followings.find(entry.asset(), entry.version(), clock.instant()).filter(Following::isOutdated);
    }

    /** True if a machine translated this entry and nobody has confirmed it. */
    public boolean isMachineMade(CatalogueEntry entry) {
        return followings.isMachineMade(entry.asset(), entry.version());
    }

    private List<CatalogueEntry> entries(Audience audience, String where, Object... parameters) {
        var all = new java.util.ArrayList<Object>(List.of(now(), now()));
        all.addAll(List.of(parameters));
        List<?> rows = bind(audience.entries() + where, all.toArray()).getResultList();
        return rows.stream().map(EntryRows::read).toList();
    }

    private Optional<PublicState> past(Audience audience, AssetId asset, String which) {
        List<?> rows = bind(
                        """
                        select r.version_number, w.kind, w.explanation, w.replacement_asset_id, w.withdrawn_at
                        from release r left join withdrawal w on w.release_id = r.id
                        where r.asset_id = ? and r.reach in (%s) and r.published_at is not null"""
                                        .formatted(audience.reaches())
                                + which + " order by r.published_at desc limit 1",
                        asset.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> past(asset, (Object[]) row));
    }

    private static PublicState past(AssetId asset, Object[] row) {
        int version = ((Number) row[0]).intValue();
        if (row[1] == null) return new PublicState.Lapsed(asset, version);
        return new PublicState.TakenBack(new WithdrawalNotice(
                asset,
                version,
                WithdrawalKind.valueOf((String) row[1]),
                (String) row[2],
                row[3] == null ? null : new AssetId((UUID) row[3]),
                Columns.instant(row[4])));
    }

    private boolean barred(Sha256 bytes) {
        return exists("select exists (select 1 from blocked_hash where sha256 = ?)", bytes);
    }

    private boolean held(Audience audience, Sha256 bytes) {
        return exists(
                """
                select exists (select 1 from version_bytes b join release r on r.version_id = b.version_id
                               where b.sha256 = ? and r.reach in (%s) and r.published_at is not null)"""
                        .formatted(audience.reaches()),
                bytes);
    }

    private boolean exists(String sql, Sha256 bytes) {
        return (Boolean) bind(sql, bytes.hex()).getSingleResult();
    }

    private static PublicBytes bytes(Object[] row) {
        return new PublicBytes(
                new Sha256((String) row[0]), (String) row[1], ((Number) row[2]).longValue(), (String) row[3], (String)
                        row[4]);
    }

    private Query bind(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
