package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;

/** State of an asset for one partner. */
public sealed interface PartnerState {
    /** Returns the state as shown on public surfaces; empty for an announcement, which is not public yet. */
    default Optional<PublicState> asPublicState() {
        if (this instanceof EntitledEntry shown) return Optional.of(new PublicState.PublicEntry(shown.entry));
        if (this instanceof TakenBack taken) return Optional.of(new PublicState.TakenBack(taken.notice));
        return this instanceof Lapsed lapsed
                ? Optional.of(new PublicState.Lapsed(lapsed.asset, lapsed.version))
                : Optional.empty();
    }

    /**
     * The asset is published.
     *
     * @param entry entry with the files, renditions and languages that the partner may receive
     */
    record EntitledEntry(CatalogueEntry entry) implements PartnerState {}

    /** The asset is announced to a partner that signed the embargo agreement. */
    record Announced(Announcement announcement) implements PartnerState {}

    /**
     * The asset has been withdrawn; a notice replaces it.
     *
     * @param kind the kind of the asset, which must not be disclosed if {@link WithdrawalNotice#isByLaw()}
     */
    record TakenBack(WithdrawalNotice notice, AssetKind kind) implements PartnerState {}

    /**
     * The asset was available to the partner and no longer is, without having been withdrawn.
     *
     * @param at since when
     */
    record Lapsed(AssetId asset, int version, AssetKind kind, Instant at) implements PartnerState {}
}
