package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;

/** Asset in a collection, with the title of its draft. */
public record CollectionMember(AssetId asset, String title, String kind, String language) {}
