package vn.lantoa.web.catalogue;

import java.util.List;

/**
 * The results of one kind.
 *
 * @param name key below {@code find.group.}
 * @param more address of all results; empty if all results are shown
 */
public record FoundGroup(String name, List<FoundLine> lines, String more) {}
