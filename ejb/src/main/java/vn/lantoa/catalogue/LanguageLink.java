package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Language;

/** Link to the same content in another language or form, which is a separate asset. */
public record LanguageLink(AssetId asset, Language language, VariantForm form, String title) {}
