package vn.lantoa.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.parity.Following;
import vn.lantoa.release.parity.Followings;

/**
 * Public catalogue at the current instant: public releases that are published, not withdrawn and not expired. All
 * public pages, feeds and files read through this class, so that a withdrawal takes effect everywhere at once.
 */
@ApplicationScoped
public class Catalogue {
    @Inject
    Database database;

    @Inject
    EntryRows entries;

    @Inject
    Followings followings;

    @Inject
    Clock clock;

    /** Returns the current state of {@code /a/{asset}}; empty if the asset has never been public. */
    public Optional<PublicState> find(AssetId asset) {
        return find(Audience.EVERYONE, asset);
    }

    /** Returns the current version of a public asset. */
    public Optional<CatalogueEntry> findShown(AssetId asset) {
        return find(asset)
                .filter(PublicState.PublicEntry.class::isInstance)
                .map(state -> ((PublicState.PublicEntry) state).entry());
    }

    /**
     * Returns the current public entries of the assets, in no particular order; assets without a public entry are left
     * out.
     */
    public List<CatalogueEntry> shown(Collection<AssetId> assets) {
        if (assets.isEmpty()) return List.of();
        return entries(
                Audience.EVERYONE,
                " and r.current and r.asset_id = any (cast(:assets as uuid[]))",
                Map.of("assets", assets));
    }

    /** Returns the current state of {@code /a/{asset}} for the audience. */
    public Optional<PublicState> find(Audience audience, AssetId asset) {
        var shown = entries(audience, " and r.current and r.asset_id = :asset", Map.of("asset", asset));
        return shown.isEmpty() ? past(audience, asset, "") : Optional.of(new PublicState.PublicEntry(shown.get(0)));
    }

    /** Returns the current state of {@code /a/{asset}/v/{version}}; empty if the version has never been public. */
    public Optional<PublicState> find(AssetId asset, int version) {
        return find(Audience.EVERYONE, asset, version);
    }

    /** Returns the current state of {@code /a/{asset}/v/{version}} for the audience. */
    public Optional<PublicState> find(Audience audience, AssetId asset, int version) {
        var shown = entries(
                audience,
                " and r.asset_id = :asset and r.version_number = :version order by r.published_at desc limit 1",
                Map.of("asset", asset, "version", version));
        return shown.isEmpty()
                ? past(audience, asset, " and r.version_number = " + version)
                : Optional.of(new PublicState.PublicEntry(shown.get(0)));
    }

    /**
     * Returns the current state of the bytes for the audience. Empty if no release to the audience ever contained the
     * bytes, or if they are in quarantine.
     */
    public Optional<FoundBytes> find(Audience audience, Sha256 bytes) {
        if (exists("select exists (select 1 from blocked_hash where sha256 = :sha256)", bytes))
            return Optional.of(new FoundBytes.Barred());
        if (exists("select exists (select 1 from quarantine where sha256 = :sha256)", bytes)) return Optional.empty();
        var open = database.sql(
                        """
                        select b.sha256, k.object_key, k.bytes, b.media_type, b.name
                        from version_bytes b join %s r on r.version_id = b.version_id
                        join blob k on k.sha256 = b.sha256
                        where (r.expires_at is null or r.expires_at > :at) and b.sha256 = :sha256
                        order by r.published_at desc limit 1"""
                                .formatted(audience.source.view()))
                .with("at", clock.instant())
                .with("sha256", bytes)
                .first(PublicBytes.class);
        if (open.isPresent()) return open.map(FoundBytes.Open::new);
        return held(audience, bytes) ? Optional.of(new FoundBytes.Gone()) : Optional.empty();
    }

    /**
     * Returns the newer version of the source if the entry is an outdated variant of a public source; otherwise empty.
     */
    public Optional<Following> findOutdated(CatalogueEntry entry) {
        // a public source would be among the languages
        if (entry.languages().isEmpty()) return Optional.empty();
        return followings.find(entry.asset(), entry.version(), clock.instant()).filter(Following::outdated);
    }

    /** Returns whether the entry is an unconfirmed machine translation. */
    public boolean isMachineMade(CatalogueEntry entry) {
        return followings.isMachineMade(entry.asset(), entry.version());
    }

    private List<CatalogueEntry> entries(Audience audience, String which, Map<String, ?> parameters) {
        return entries.list(audience.source, clock.instant(), which, parameters);
    }

    private Optional<PublicState> past(Audience audience, AssetId asset, String which) {
        return database.sql(
                        """
                        select r.version_number as version, w.kind, w.explanation, w.replacement_asset_id as replacement,
                               w.withdrawn_at as at
                        from release r left join withdrawal w on w.release_id = r.id
                        where r.asset_id = :asset and r.reach in (%s) and r.published_at is not null"""
                                        .formatted(audience.source.reaches())
                                + which + " order by r.published_at desc limit 1")
                .with("asset", asset)
                .first(Past.class)
                .map(row -> row.of(asset));
    }

    /** Formerly public version with its withdrawal, whose fields are null if the version was not withdrawn. */
    private record Past(
            int version,
            @Nullable WithdrawalKind kind,
            @Nullable String explanation,
            @Nullable AssetId replacement,
            @Nullable Instant at) {
        PublicState of(AssetId asset) {
            if (kind == null) return new PublicState.Lapsed(asset, version);
            return new PublicState.TakenBack(new WithdrawalNotice(
                    asset, version, kind, requireNonNull(explanation), replacement, requireNonNull(at)));
        }
    }

    private boolean held(Audience audience, Sha256 bytes) {
        return exists(
                """
                select exists (select 1 from version_bytes b join release r on r.version_id = b.version_id
                               where b.sha256 = :sha256 and r.reach in (%s) and r.published_at is not null)"""
                        .formatted(audience.source.reaches()),
                bytes);
    }

    private boolean exists(String sql, Sha256 bytes) {
        return database.sql(sql).with("sha256", bytes).value(Boolean.class).orElseThrow();
    }

    /**
     * Audience of the catalogue. Partners are handled separately, because they find only assets to which they are entitled.
     */
    public enum Audience {
        /** Everyone: finds public releases. */
        EVERYONE("public_release", "'PUBLIC'"),
        /** Officers of agencies: find all releases of any reach. */
        AGENCIES("agency_release", "'PUBLIC', 'PARTNERS', 'INTERNAL'");

        private final EntrySource source;

        Audience(String view, String reaches) {
            this.source = new EntrySource(view, reaches, "true", Map.of());
        }
    }
}
