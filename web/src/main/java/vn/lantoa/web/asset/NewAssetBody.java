package vn.lantoa.web.asset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request body that creates an asset or a variant. */
@Schema(name = "NewAsset")
public record NewAssetBody(
        @Schema(
                        description = "Code of the organisation it belongs to; without it the officer's own",
                        examples = "so-khcn")
                @Nullable String organisation,
        @Schema(description = "Kind of asset; that of the source for a variant", examples = "infographic") @Nullable String kind,
        @Schema(description = "BCP 47 tag", examples = "vi") @Nullable String language,
        @Schema(description = "Id of the source, for a language variant") @Nullable String variantOf,
        @Schema(description = "Number of the source's version that it follows", examples = "1") @Nullable Integer madeFrom,
        @Schema(
                        description =
                                "`standard`, `large-print` or `plain-language`, for a variant; without it standard",
                        examples = "large-print")
                @Nullable String form,
        @Schema(
                        description = "Title of the draft, which then begins with the caller's last choices of creator,"
                                + " licence and credit for the organisation; not for a variant")
                @Nullable String title) {}
