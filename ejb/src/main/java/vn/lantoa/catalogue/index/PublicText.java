package vn.lantoa.catalogue.index;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * The texts of a public version, as its rows have them.
 *
 * @param texts as JSON
 * @param notes as JSON
 * @param owner code of the organisation that owns it
 * @param publisher name of the organisation that has issued it
 * @param inside text of its files
 */
record PublicText(AssetId asset, String texts, String notes, String owner, String publisher, @Nullable String inside) {}
