package vn.lantoa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;

/**
 * A row of the appendix.
 *
 * @param code its number: {@code 3.6.2}; what bears it goes on bearing it when the row has ended
 * @param vi a short name in Vietnamese
 * @param en a short name in English
 * @param group a short name of its section, in Vietnamese; empty where the plan has none
 * @param groupEn the same in English; the Vietnamese one where the document has none
 * @param text the row as it was issued
 * @param texts codes of the items of the text that it is for
 * @param from the first day
 * @param until the last day; null where there is none
 * @param lead the units that answer for it
 * @param coordinating the units that help
 * @param uses the kinds of use that are evidence for it, whatever the asset says of itself
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
        List<Use> uses) {
    public PlanTask {
        group = group == null ? "" : group;
        groupEn = groupEn == null || groupEn.isBlank() ? group : groupEn;
        texts = Lists.orEmpty(texts);
        lead = Lists.orEmpty(lead);
        coordinating = Lists.orEmpty(coordinating);
        uses = Lists.orEmpty(uses);
    }

    /** The name in this language of the surface. */
    public String name(String language) {
        return language.startsWith("en") ? en : vi;
    }

    /** The name of its section in this language of the surface. */
    public String section(String language) {
        return language.startsWith("en") ? groupEn : group;
    }

    /** True on each day from the first to the last. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** True if this unit leads or coordinates it on this day. */
    public boolean isFor(OrganisationView unit, LocalDate day) {
        return isValidOn(day)
                && Stream.concat(lead.stream(), coordinating.stream()).anyMatch(one -> one.isFor(unit, day));
    }
}
