package vn.lantoa.web.asset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request body with the version that a draft is restored to. */
@Schema(name = "RestoreDraft")
public record RestoreBody(@Schema(description = "Number of the version", examples = "1") @Nullable Integer version) {}
