package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;

/** The public state of an asset or a version that has been public. */
public sealed interface PublicState {
    /** The entry is public. */
    record Shown(CatalogueEntry entry) implements PublicState {}

    /** The release was withdrawn; the notice stands in its place. */
    record TakenBack(WithdrawalNotice notice) implements PublicState {}

    /** The planned end has passed; nothing more is said. */
    record Lapsed(AssetId asset, int version) implements PublicState {}
}
