package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;

/**
 * Task: a row of the plan's appendix.
 *
 * @param code the number of the row: {@code 3.6.2}; never reused, even after the row has ended
 * @param vi a short name in Vietnamese
 * @param en a short name in English
 * @param group a short name of its section, in Vietnamese; empty if the plan has no sections
 * @param groupEn a short name of the section in English; the Vietnamese name if the document has none
 * @param text the official text of the row
 * @param texts codes of the text items that the task implements
 * @param from the first day
 * @param until the last day; null if open-ended
 * @param lead the units responsible
 * @param coordinating the units that assist
 * @param uses the kinds of use that count as evidence for the task by counting rule 1, besides the tasks of the asset
 * @param counts the uses that count for the task by counting rule 2; without them, all uses of the kinds of rule 1
 */
public record PlanTask(
        String code,
        String vi,
        String en,
        String group,
        String groupEn,
        String text,
        List<String> texts,
        LocalDate from,
        @Nullable LocalDate until,
        List<Assignment> lead,
        List<Assignment> coordinating,
        List<Use> uses,
        List<Counted> counts) {
    public PlanTask {
        group = group == null ? "" : group;
        groupEn = groupEn == null || groupEn.isBlank() ? group : groupEn;
        texts = Lists.orEmpty(texts);
        lead = Lists.orEmpty(lead);
        coordinating = Lists.orEmpty(coordinating);
        uses = Lists.orEmpty(uses);
        counts = counts == null
                ? uses.stream().map(use -> new Counted(use, List.of())).toList()
                : List.copyOf(counts);
    }

    /** Returns the name in this UI language. */
    public String name(String language) {
        return language.startsWith("en") ? en : vi;
    }

    /** Returns the name of its section in this UI language. */
    public String section(String language) {
        return language.startsWith("en") ? groupEn : group;
    }

    /** Returns true on each day from the first to the last. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Returns whether the unit leads or coordinates the task on the given day. */
    public boolean isFor(OrganisationView unit, LocalDate day) {
        return isValidOn(day)
                && Stream.concat(lead.stream(), coordinating.stream()).anyMatch(one -> one.isFor(unit, day));
    }
}
