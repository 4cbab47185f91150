package vn.lantoa.web.finding;

import java.util.List;

/**
 * The lines of one kind.
 *
 * @param name what {@code find.group.} has a word for
 * @param more where all of them are; empty where these are all
 */
public record FoundGroup(String name, List<FoundLine> lines, String more) {
    public FoundGroup {
        lines = List.copyOf(lines);
    }
}
