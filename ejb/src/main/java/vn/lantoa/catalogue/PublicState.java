package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;

/** What everyone finds at the place of an asset or a version that has been public. */
public sealed interface PublicState {
    /** It is there. */
    record Shown(CatalogueEntry entry) implements PublicState {}

    /** It has been taken back; the notice stands in its place. */
    record TakenBack(WithdrawalNotice notice) implements PublicState {}

    /** Its planned end has come; nothing more is said. */
    record Lapsed(AssetId asset, int version) implements PublicState {}
}
