package vn.lantoa.catalogue.index;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * What a public version says, as its rows have it.
 *
 * @param texts as JSON
 * @param notes as JSON
 * @param owner code of the organisation that owns it
 * @param publisher name of the organisation that has issued it
 * @param inside what stands in its files
 */
record PublicText(AssetId asset, String texts, String notes, String owner, String publisher, @Nullable String inside) {}
