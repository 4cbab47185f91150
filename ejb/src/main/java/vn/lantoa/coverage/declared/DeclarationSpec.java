package vn.lantoa.coverage.declared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * What a declaration says.
 *
 * @param amount people, times or pieces, as the kind has it
 * @param venue may be empty
 * @param proof address of others; may be empty
 */
public record DeclarationSpec(
        DeclarationKind kind, String title, Days days, long amount, String venue, String proof, About about) {
    /** The days, both included. */
    public record Days(LocalDate firstOn, LocalDate lastOn) {}

    /** What was used, for which tasks of the plan, and for whom. */
    public record About(@Nullable AssetId asset, List<String> tasks, List<String> audiences) {
        public About {
            tasks = List.copyOf(tasks);
            audiences = List.copyOf(audiences);
        }
    }
}
