package vn.lantoa.coverage.letter;

import java.util.List;

/**
 * What a letter says.
 *
 * @param found uses by kind
 * @param missing tasks of the unit of which there is no evidence this year
 * @param hanging what was taken back or has expired, and was seen after that
 */
public record LetterContent(
        String unitName, String unitCode, List<Found> found, List<Missing> missing, List<Hanging> hanging) {
    public LetterContent {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        hanging = List.copyOf(hanging);
    }

    /** Uses of one kind in the week. */
    public record Found(String use, long rows) {}

    /** A task. */
    public record Missing(String code, String vi, String en) {}

    /**
     * Something that hangs.
     *
     * @param title empty where it was removed by law
     * @param address of a page, or reference and name of a place
     * @param ended {@code WITHDRAWN} or {@code EXPIRED}
     */
    public record Hanging(String title, String address, String ended) {}
}
