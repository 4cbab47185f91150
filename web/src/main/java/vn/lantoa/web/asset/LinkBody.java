package vn.lantoa.web.asset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request body that adds a stored file of the officer's organisation without another upload. */
@Schema(name = "ExistingFile")
public record LinkBody(
        @Schema(
                        description = "SHA-256 of the bytes",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                @Nullable String sha256,
        @Schema(description = "What it is for", examples = "master") @Nullable String role,
        @Schema(description = "BCP 47 tag; subtitles and transcripts need one", examples = "km") @Nullable String language,
        @Schema(description = "Name in this asset; without it the one it has", examples = "phụ-đề.vtt") @Nullable String name) {}
