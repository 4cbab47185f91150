package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;

/** The state of an asset for one partner. */
public sealed interface PartnerState {
    /** The state in the form of everyone's surfaces; empty for an announcement, which has no place yet. */
    Optional<PublicState> asPublicState();

    /**
     * The asset is out.
     *
     * @param entry with the files, renditions and languages that the partner may receive
     */
    record Shown(CatalogueEntry entry) implements PartnerState {
        @Override
        public Optional<PublicState> asPublicState() {
            return Optional.of(new PublicState.Shown(entry));
        }
    }

    /** The asset is announced; the partner signed that it keeps the embargo. */
    record Announced(Announcement announcement) implements PartnerState {
        @Override
        public Optional<PublicState> asPublicState() {
            return Optional.empty();
        }
    }

    /**
     * The asset has been taken back; the notice is in its place.
     *
     * @param kind the kind it was; not to be said with {@link WithdrawalNotice#isByLaw()}
     */
    record TakenBack(WithdrawalNotice notice, AssetKind kind) implements PartnerState {
        @Override
        public Optional<PublicState> asPublicState() {
            return Optional.of(new PublicState.TakenBack(notice));
        }
    }

    /**
     * The asset was out for the partner and is no more, without having been taken back.
     *
     * @param at since when
     */
    record Lapsed(AssetId asset, int version, AssetKind kind, Instant at) implements PartnerState {
        @Override
        public Optional<PublicState> asPublicState() {
            return Optional.of(new PublicState.Lapsed(asset, version));
        }
    }
}
