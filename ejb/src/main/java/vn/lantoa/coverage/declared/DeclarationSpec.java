package vn.lantoa.coverage.declared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * The content of a declaration.
 *
 * @param amount number of people, broadcasts or articles, depending on the kind
 * @param venue may be empty
 * @param proof external address; may be empty
 */
public record DeclarationSpec(
        DeclarationKind kind, String title, Days days, long amount, String venue, String proof, About about) {
    /** The first and last day, both included. */
    public record Days(LocalDate firstOn, LocalDate lastOn) {}

    /** The asset used, the tasks of the plan, and the audiences. */
    public record About(@Nullable AssetId asset, List<String> tasks, List<String> audiences) {
        public About {
            tasks = List.copyOf(tasks);
            audiences = List.copyOf(audiences);
        }
    }
}
