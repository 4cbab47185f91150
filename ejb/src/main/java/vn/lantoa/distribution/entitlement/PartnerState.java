package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;

/** What one partner finds at the place of an asset. */
public sealed interface PartnerState {
    /** The same as everyone's surfaces show it; empty for what is announced, which has no place yet. */
    Optional<PublicState> asShelf();

    /**
     * It is there.
     *
     * @param entry with those files, renditions and languages that he is let have
     */
    record Shown(CatalogueEntry entry) implements PartnerState {
        @Override
        public Optional<PublicState> asShelf() {
            return Optional.of(new PublicState.Shown(entry));
        }
    }

    /** It will be there; he signed that he keeps the embargo. */
    record Announced(Announcement announcement) implements PartnerState {
        @Override
        public Optional<PublicState> asShelf() {
            return Optional.empty();
        }
    }

    /**
     * It has been taken back; the notice stands in its place.
     *
     * @param kind what it was; not to be said with {@link WithdrawalNotice#isByLaw()}
     */
    record TakenBack(WithdrawalNotice notice, AssetKind kind) implements PartnerState {
        @Override
        public Optional<PublicState> asShelf() {
            return Optional.of(new PublicState.TakenBack(notice));
        }
    }

    /**
     * It was there for him and is no more, without having been taken back.
     *
     * @param at since when
     */
    record Lapsed(AssetId asset, int version, AssetKind kind, Instant at) implements PartnerState {
        @Override
        public Optional<PublicState> asShelf() {
            return Optional.of(new PublicState.Lapsed(asset, version));
        }
    }
}
