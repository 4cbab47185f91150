package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Language;

/** The same asset in another language or form: an asset of its own. */
public record LanguageLink(AssetId asset, Language language, VariantForm form, String title) {}
