package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;

/** Public state of an asset or a version that is or was public. */
public sealed interface PublicState {
    /** The release is public. */
    record PublicEntry(CatalogueEntry entry) implements PublicState {}

    /** The release was withdrawn; the notice is shown instead. */
    record TakenBack(WithdrawalNotice notice) implements PublicState {}

    /** The release has expired; no details are shown. */
    record Lapsed(AssetId asset, int version) implements PublicState {}
}
