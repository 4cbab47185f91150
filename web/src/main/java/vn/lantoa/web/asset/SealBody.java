package vn.lantoa.web.asset;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.Significance;
import vn.lantoa.web.request.JsonText;
import vn.lantoa.web.request.RequestParsing;

/** Request body with optional details of a version to be sealed. */
@Schema(name = "SealDraft")
public record SealBody(
        @Schema(
                        description =
                                "`minor`: spelling or layout, what was made from the former version stays in step;"
                                        + " `major`: it becomes outdated. Without it: major",
                        examples = "minor")
                @Nullable String significance,
        @Schema(description = "What changed, in one public line", examples = "Số điện thoại hỗ trợ mới") @Nullable String changeNote,
        @Schema(
                        description = "Of a variant: number of the source's version it follows; without it the one it"
                                + " followed",
                        examples = "2")
                @Nullable Integer madeFrom,
        @Schema(description = "Of a variant: whether a machine translated it", examples = "false") @Nullable Boolean machineMade) {
    /** Parses the body; an empty one gives no details. */
    static SealBody read(String json) {
        if (json.isBlank()) return new SealBody(null, null, null, null);
        var body = JsonText.object(json);
        var from = body.get("madeFrom");
        var machine = body.get("machineMade");
        return new SealBody(
                text(body.get("significance")),
                text(body.get("changeNote")),
                from instanceof JsonNumber number ? Integer.valueOf(number.intValue()) : null,
                machine == null ? null : machine.equals(JsonValue.TRUE));
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }

    LineageSpec spec() {
        return new LineageSpec(
                madeFrom,
                RequestParsing.optional("significance", significance, Significance.class),
                changeNote,
                machineMade);
    }
}
