package vn.lantoa.campaign.template;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;

/**
 * The kind, language and audience wanted for an item.
 *
 * @param kind null where any kind will do
 * @param language BCP 47 tag; empty where any will do
 * @param audience code of the audience; empty for everyone
 */
public record Wanted(@Nullable AssetKind kind, String language, String audience) {}
