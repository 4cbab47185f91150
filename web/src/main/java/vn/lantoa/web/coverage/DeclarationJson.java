package vn.lantoa.web.coverage;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclarationView;
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.web.request.RequestParsing;

/** Declarations as JSON. */
public final class DeclarationJson {
    private DeclarationJson() {}

    /** The content of a declaration. */
    @Schema(name = "DeclarationContent")
    @JsonbPropertyOrder({"kind", "title", "first", "last", "amount", "venue", "proof", "asset", "tasks", "audiences"})
    public record Content(
            @Schema(description = "event, training, radio, tv, column", examples = "training") @Nullable String kind,
            @Schema(description = "No names of people", examples = "Online public services") @Nullable String title,
            @Schema(description = "First day", examples = "2026-03-05") @Nullable String first,
            @Schema(description = "Last day; without it the first one", examples = "2026-03-06") @Nullable String last,
            @Schema(description = "People, broadcasts or pieces, as the kind has it: a total", examples = "45")
                    @Nullable Long amount,
            @Nullable String venue,
            @Schema(description = "An address where others can look it up", examples = "https://so.example.vn/tin/1")
                    @Nullable String proof,
            @Schema(description = "Id of what was used") @Nullable String asset,
            @Schema(description = "Numbers of tasks of the plan in which the unit has a part on the first day")
                    @Nullable List<String> tasks,
            @Schema(description = "Codes of audiences") @Nullable List<String> audiences) {
        static Content of(DeclarationView view) {
            var spec = view.spec();
            var asset = spec.about().asset();
            return new Content(
                    spec.kind().slug(),
                    spec.title(),
                    spec.days().firstOn().toString(),
                    spec.days().lastOn().toString(),
                    spec.amount(),
                    spec.venue(),
                    spec.proof(),
                    asset == null ? null : asset.toString(),
                    spec.about().tasks(),
                    spec.about().audiences());
        }

        DeclarationText text() {
            return new DeclarationText(
                    said(kind),
                    said(title),
                    said(first),
                    said(last),
                    amount == null ? "" : String.valueOf(amount),
                    said(venue),
                    said(proof),
                    said(asset),
                    RequestParsing.list("tasks", tasks),
                    RequestParsing.list("audiences", audiences));
        }
    }

    /** Request body of a new declaration. */
    @Schema(name = "NewDeclaration")
    public record New(
            @Schema(description = "Code of the unit", examples = "so-khcn") @Nullable String unit,
            @Nullable Content declaration) {}

    /** Request body of a correction. */
    @Schema(name = "DeclarationCorrection")
    public record Correction(@Nullable String reason, @Nullable Content declaration) {}

    /** Request body of a withdrawal. */
    @Schema(name = "DeclarationWithdrawal")
    public record Withdrawal(@Nullable String reason) {}

    /** The id of a declaration, which is also the id of its evidence. */
    @Schema(name = "DeclarationMade")
    public record Made(String id) {}

    /** A declaration. */
    @Schema(name = "Declaration")
    @JsonbPropertyOrder({"id", "unit", "state", "evidence", "reason", "file", "declaration"})
    public record One(
            String id,
            @Schema(description = "Code of the unit") String unit,
            @Schema(description = "declared, confirmed, replaced, withdrawn") String state,
            @Schema(
                            description =
                                    "State of its evidence: proposed, confirmed, objected, void; missing where it has none")
                    @Nullable String evidence,
            @Schema(description = "Of its correction or withdrawal") String reason,
            @Schema(description = "Name of the file that proves it") @Nullable String file,
            Content declaration) {
        static One of(DeclarationView view) {
            var standing = view.standing();
            var counted = standing.counted();
            var file = view.file();
            return new One(
                    view.id().toString(),
                    view.unit().unitCode(),
                    standing.state().slug(),
                    counted == null ? null : counted.slug(),
                    standing.reason(),
                    file == null ? null : file.fileName(),
                    Content.of(view));
        }
    }

    /** A page of declarations. */
    @Schema(name = "DeclarationPage")
    public record Page(
            List<One> declarations,
            @Schema(description = "Address of the next page; missing on the last one") @Nullable String next) {
        public Page {
            declarations = List.copyOf(declarations);
        }
    }

    /** The result of an import or of its preview. */
    @Schema(name = "DeclarationsImported")
    public record Imported(boolean tried, List<Line> lines) {
        public Imported {
            lines = List.copyOf(lines);
        }
    }

    /** A line of the import. */
    @Schema(name = "DeclarationImportLine")
    public record Line(
            String title,
            String first,
            @Schema(description = "False where the same was declared before") boolean added) {
        static Line of(ImportDeclarations.Line line) {
            return new Line(line.spec().title(), line.spec().days().firstOn().toString(), line.added());
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
