package vn.lantoa.web.coverage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclarationView;
import vn.lantoa.coverage.declared.ImportDeclarations;

/** Declarations as JSON. */
public final class DeclarationJson {
    private DeclarationJson() {}

    /** Request body of a new declaration. */
    @Schema(name = "NewDeclaration")
    public record New(
            @Schema(description = "Code of the unit", examples = "so-khcn") @Nullable String unit,
            @Schema(ref = "DeclarationContent") @Nullable DeclarationText declaration) {}

    /** Request body of a correction. */
    @Schema(name = "DeclarationCorrection")
    public record Correction(
            @Nullable String reason, @Schema(ref = "DeclarationContent") @Nullable DeclarationText declaration) {}

    /** Request body of a withdrawal. */
    @Schema(name = "DeclarationWithdrawal")
    public record Withdrawal(@Nullable String reason) {}

    /** The id of a declaration, which is also the id of its evidence. */
    @Schema(name = "DeclarationMade")
    public record DeclarationReference(String id) {}

    /** A page of declarations. */
    @Schema(name = "DeclarationPage")
    public record Page(
            List<DeclarationView> declarations,
            @Schema(description = "Address of the next page; missing on the last one") @Nullable String next) {}

    /** The result of an import or of its preview. */
    @Schema(name = "DeclarationsImported")
    public record Imported(boolean tried, List<ImportDeclarations.Line> lines) {}
}
