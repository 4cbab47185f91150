package vn.lantoa.coverage;

import java.util.List;

/**
 * The content of a weekly letter.
 *
 * @param found uses by kind
 * @param missing tasks of the unit without evidence this year
 * @param hanging changed pictures that are still shown, and withdrawn, expired or superseded versions that were seen
 *     after their end
 */
public record LetterContent(
        String unitName, String unitCode, List<UseCount> found, List<Missing> missing, List<Hanging> hanging) {

    /** Uses of one kind in the week. */
    public record UseCount(String use, long rows) {}

    /** A task without evidence this year. */
    public record Missing(String code, String vi, String en) {}

    /**
     * A changed picture, or a withdrawn, expired or superseded version, that is still displayed.
     *
     * @param title the title; empty if it was removed by law
     * @param address address of a page, or reference and name of a place
     * @param ended {@code WITHDRAWN}, {@code EXPIRED} or {@code SUPERSEDED}; of a changed picture {@code ALARM},
     *     {@code FORGED} or {@code MISTAKEN}
     */
    public record Hanging(String title, String address, String ended) {}
}
