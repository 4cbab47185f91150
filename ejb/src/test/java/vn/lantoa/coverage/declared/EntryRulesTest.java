package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.coverage.declared.EntryText.Undertaking;

class EntryRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "party,2026-01-01,9,kind unknown",
        "staff,'',9,onDay missing",
        "staff,soon,9,onDay not-a-date",
        "staff,2024-12-31,9,onDay out-of-range",
        "staff,2027-01-01,9,onDay out-of-range",
        "staff,2026-03-11,9,onDay in-the-future",
        "pupils,2025-12-31,'',people missing",
        "pupils,2025-12-31,1.5,people out-of-range",
        "pupils,2025-12-31,0,people out-of-range",
    })
    void a_number_of_people_is_whole_and_dated_within_two_years(String kind, String day, String people, String issue) {
        assertThat(issues(new EntryText(kind, "", day, people, List.of()))).containsExactly(issue);
    }

    @Test
    void a_plan_has_a_number_and_undertakes_tasks_of_the_unit_once() {
        var wrong = List.of(
                new Undertaking("9.9", "4", ""),
                new Undertaking("3.2", "", ""),
                new Undertaking("3.2", "1.5", "Hội nghị\nhai"));

        assertThat(issues(new EntryText("plan", "", "2026-01-01", "", wrong)))
                .containsExactly(
                        "number missing",
                        "undertakings twice",
                        "undertakings.9.9 not-of-this-unit",
                        "undertakings.3.2 missing",
                        "undertakings.3.2 out-of-range",
                        "undertakings.3.2 more-than-one-line");
    }

    @Test
    void amounts_are_kept_as_digits() {
        var text = new EntryText(
                "plan",
                "12/KH",
                "31/12/2025",
                "",
                List.of(new Undertaking("3.2", "1.250", ""), new Undertaking("4.1", "", "Hội nghị")));

        assertThat(issues(text)).isEmpty();
        assertThat(EntryRules.parse(text).undertakings())
                .containsExactly(new Undertaking("3.2", "1250", ""), new Undertaking("4.1", "", "Hội nghị"));
        assertThat(EntryRules.parse(new EntryText("team-members", "", "2026-01-31", "1.120", List.of())))
                .isEqualTo(
                        new EntryRules.Entry(EntryKind.TEAM_MEMBERS, LocalDate.of(2026, 1, 31), 1120L, "", List.of()));
    }

    private static List<String> issues(EntryText text) {
        return EntryRules.check(text, 2026, TODAY, Set.of("3.2", "4.1")).list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
