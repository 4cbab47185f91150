package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/** The content of a declaration, in the register and in response bodies. */
@Schema(name = "DeclarationContent")
@JsonbPropertyOrder({"kind", "title", "first", "last", "amount", "venue", "proof", "asset", "tasks", "audiences"})
public record DeclarationSpec(
        @Schema(
                        implementation = String.class,
                        description = "event, training, radio, tv, column",
                        examples = "training")
                DeclarationKind kind,
        @Schema(description = "No names of people", examples = "Online public services") String title,
        @Schema(implementation = String.class, description = "First day", examples = "2026-03-05") LocalDate first,
        @Schema(
                        implementation = String.class,
                        description = "Last day; without it the first one",
                        examples = "2026-03-06")
                LocalDate last,
        @Schema(description = "People, broadcasts or pieces, as the kind has it: a total", examples = "45") long amount,
        String venue,
        @Schema(description = "An address where others can look it up", examples = "https://so.example.vn/tin/1")
                String proof,
        @Schema(implementation = String.class, description = "Id of what was used") @Nullable AssetId asset,
        @Schema(description = "Numbers of tasks of the plan in which the unit has a part on the first day")
                List<String> tasks,
        @Schema(description = "Codes of audiences") List<String> audiences) {
    /** Returns the content in the form in which it is edited in a correction. */
    public DeclarationText text() {
        return new DeclarationText(
                kind.slug(),
                title,
                first.toString(),
                last.toString(),
                String.valueOf(amount),
                venue,
                proof,
                asset == null ? "" : "/a/" + asset,
                tasks,
                audiences);
    }
}
