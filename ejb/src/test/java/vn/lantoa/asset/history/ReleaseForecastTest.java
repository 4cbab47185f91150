package vn.lantoa.asset.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;

class ReleaseForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    @Test
    void a_failed_check_names_the_field_that_fixes_it() {
        var told =
                of(Issues.none(), List.of(Gate.SUBTITLES, Gate.TRANSCRIPT, Gate.PDF_TEXT, Gate.ALTERNATIVE_TEXT), "");

        assertThat(told)
                .containsExactly(
                        Issue.of("files", "gate-subtitles"),
                        Issue.of("text", "gate-transcript"),
                        Issue.of("files", "gate-pdf-text"),
                        Issue.of("alternativeText", "gate-alternative-text"));
    }

    @Test
    void a_missing_text_is_reported_once() {
        var missing = Issues.of("alternativeText", "missing").and(Issues.of("files", "missing", "master"));

        assertThat(of(missing, List.of(Gate.ALTERNATIVE_TEXT, Gate.PDF_TEXT), ""))
                .containsExactly(Issue.of("files", "gate-pdf-text"));
    }

    @Test
    void ended_and_ending_rights_are_reported() {
        assertThat(of(Issues.none(), List.of(), "2026-10-09")).containsExactly(Issue.of("usableUntil", "rights-ended"));
        assertThat(of(Issues.none(), List.of(), "2026-10-10"))
                .containsExactly(Issue.of("usableUntil", "rights-end-soon", 0L));
        assertThat(of(Issues.none(), List.of(), "2026-11-09"))
                .containsExactly(Issue.of("usableUntil", "rights-end-soon", 30L));
        assertThat(of(Issues.none(), List.of(), "2026-11-10")).isEmpty();
        assertThat(of(Issues.none(), List.of(), "")).isEmpty();
    }

    private static List<Issue> of(Issues missing, List<Gate> closed, String usableUntil) {
        var none = WorkingNotes.EMPTY;
        var notes = new WorkingNotes(
                none.planTasks(), none.procedureCodes(), none.consentNote(), none.note(), none.focus(), usableUntil);
        return DraftReadiness.of(missing, closed, notes, TODAY).list();
    }
}
