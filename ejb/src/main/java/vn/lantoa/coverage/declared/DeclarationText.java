package vn.lantoa.coverage.declared;

import java.util.List;

/**
 * A declaration as it was typed, or as a line of a table has it: whatever is wrong is told all at once.
 *
 * @param first day, as {@code 2026-03-01} or {@code 1/3/2026}
 * @param last day; empty where it is the first
 * @param venue where it was; may be empty
 * @param proof address where it can be looked up; may be empty
 * @param asset id or address of what was used; may be empty
 * @param tasks numbers of tasks of the plan
 * @param audiences codes
 */
public record DeclarationText(
        String kind,
        String title,
        String first,
        String last,
        String amount,
        String venue,
        String proof,
        String asset,
        List<String> tasks,
        List<String> audiences) {
    public DeclarationText {
        tasks = List.copyOf(tasks);
        audiences = List.copyOf(audiences);
    }
}
