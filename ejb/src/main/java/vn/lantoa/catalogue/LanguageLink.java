package vn.lantoa.catalogue;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/** The same thing in another language: an asset of its own. */
public record LanguageLink(AssetId asset, Language language, String title) {}
