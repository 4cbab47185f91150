package vn.lantoa.catalogue.collection;

import vn.lantoa.asset.AssetId;

/** Asset in a collection, with the title of its draft. */
public record CollectionMember(AssetId asset, String title, String kind, String language) {}
