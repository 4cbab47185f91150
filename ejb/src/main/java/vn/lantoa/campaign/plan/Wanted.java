package vn.lantoa.campaign.plan;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;

/**
 * Kind, language and audience wanted for an item.
 *
 * @param kind null for any kind
 * @param language BCP 47 tag; empty for any language
 * @param audience code of the audience; empty for everyone
 */
public record Wanted(@Nullable AssetKind kind, String language, String audience) {}
