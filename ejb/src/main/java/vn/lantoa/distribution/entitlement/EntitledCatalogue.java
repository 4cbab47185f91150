package vn.lantoa.distribution.entitlement;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.WithdrawalKind;

/**
 * Catalogue of one partner at the time of the query: releases with reach PUBLIC or PARTNERS that match one of the
 * partner's entitlements, with the files that the entitlement includes. All responses to partners are read through this
 * class.
 */
@ApplicationScoped
public class EntitledCatalogue {
    private static final String PAST =
            """
            select r.version_number as version, w.kind as withdrawal, w.explanation, w.replacement_asset_id as replacement,
                   w.withdrawn_at, a.kind,
                   coalesce(case when r.state in ('PUBLISHED', 'EXPIRED') then r.expires_at end,
                            (select max(s.at) from release_status s where s.release_id = r.id)) as lapsed_at
            from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
            left join withdrawal w on w.release_id = r.id
            where r.asset_id = :asset and r.reach in ('PUBLIC', 'PARTNERS') and r.published_at is not null
              and entitled_since(:partner, a.kind, a.language, v.texts ->> 'topic',
                                 case when w.release_id is null then 'infinity' else r.published_at end,
                                 r.reach)""";

    @Inject
    Database database;

    @Inject
    EntitledEntries entries;

    @Inject
    Clock clock;

    /**
     * Returns the current state of an asset for the partner; empty if the partner is not allowed to know of the asset.
     * A published release takes precedence. For a partner that has been entitled since the publication, a withdrawal
     * takes precedence over an announcement.
     */
    public Optional<PartnerState> find(PartnerId partner, AssetId asset) {
        var shown = entries.current(partner, List.of(asset), clock.instant());
        if (!shown.isEmpty()) return Optional.of(new PartnerState.EntitledEntry(shown.get(0)));
        var past = past(partner, asset, "");
        if (past.isPresent() && past.get() instanceof PartnerState.TakenBack) return past;
        var coming = Optional.ofNullable(
                entries.announcements(partner, List.of(asset)).get(asset));
        return coming.isPresent() ? coming.map(PartnerState.Announced::new) : past;
    }

    /** Returns the entries of these assets that are published for this partner now, in no particular order. */
    public List<CatalogueEntry> shown(PartnerId partner, Collection<AssetId> assets) {
        return entries.current(partner, assets, clock.instant());
    }

    /**
     * Returns the entries published for entitled partners only whose titles contain the text, with or without
     * diacritics, the latest first.
     */
    public List<CatalogueEntry> titled(PartnerId partner, String text, int most) {
        return entries.titled(partner, text, most, clock.instant());
    }

    /**
     * Returns the current state of a version of an asset for the partner; empty if the partner is not allowed to know
     * of the version.
     */
    public Optional<PartnerState> find(PartnerId partner, AssetId asset, int version) {
        var shown = entries.version(partner, asset, version, clock.instant());
        if (!shown.isEmpty()) return Optional.of(new PartnerState.EntitledEntry(shown.get(0)));
        return past(partner, asset, " and r.version_number = " + version);
    }

    private Optional<PartnerState> past(PartnerId partner, AssetId asset, String which) {
        return database.sql(PAST + which + " order by r.published_at desc limit 1")
                .with("asset", asset)
                .with("partner", partner)
                .first(Past.class)
                .map(row -> row.of(asset));
    }

    /** Formerly published version; its withdrawal fields are null if it was not withdrawn. */
    private record Past(
            int version,
            @Nullable WithdrawalKind withdrawal,
            @Nullable String explanation,
            @Nullable AssetId replacement,
            @Nullable Instant withdrawnAt,
            AssetKind kind,
            @Nullable Instant lapsedAt) {
        PartnerState of(AssetId asset) {
            if (withdrawal == null) return new PartnerState.Lapsed(asset, version, kind, requireNonNull(lapsedAt));
            return new PartnerState.TakenBack(
                    new WithdrawalNotice(
                            asset,
                            version,
                            withdrawal,
                            requireNonNull(explanation),
                            replacement,
                            requireNonNull(withdrawnAt)),
                    kind);
        }
    }
}
