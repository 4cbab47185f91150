package vn.lantoa.asset.history;

import java.util.List;

/**
 * An asset with its draft, its versions (newest first) and its family of variants.
 *
 * @param editable whether the reader may change it
 */
public record AssetView(
        AssetFacts asset, DraftView draft, List<VersionLine> versions, List<FamilyMember> family, boolean editable) {}
