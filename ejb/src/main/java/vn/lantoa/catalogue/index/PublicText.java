package vn.lantoa.catalogue.index;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Texts of a public version, as stored.
 *
 * @param texts the public texts as JSON
 * @param notes the notes as JSON
 * @param owner the code of the owning organisation
 * @param publisher the name of the issuing organisation
 * @param inside the text extracted from its files
 */
record PublicText(AssetId asset, String texts, String notes, String owner, String publisher, @Nullable String inside) {}
