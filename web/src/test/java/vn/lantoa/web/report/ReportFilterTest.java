package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.Contradiction;
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportState;
import vn.lantoa.web.report.ReportListPages.ReportFilter;

class ReportFilterTest {
    private static final OrganisationView UNIT = new OrganisationView(
            new OrganisationId(new UUID(0, 1)), "so", "DEPARTMENT", "Sở", null, LocalDate.of(2025, 1, 1), null);

    @Test
    void each_line_is_in_its_groups() {
        assertThat(of(null, true)).containsExactly(ReportFilter.MISSING, ReportFilter.LATE);
        assertThat(of(ReportState.DRAFT, false)).containsExactly(ReportFilter.MISSING);
        assertThat(of(ReportState.SUBMITTED, true)).containsExactly(ReportFilter.HANDED_IN, ReportFilter.LATE);
        assertThat(of(ReportState.RETURNED, false)).containsExactly(ReportFilter.MISSING, ReportFilter.RETURNED);
        assertThat(of(ReportState.ACCEPTED, false)).containsExactly(ReportFilter.HANDED_IN, ReportFilter.ACCEPTED);
    }

    @Test
    void lines_with_contradictions_are_found() {
        var fell = new Contradiction(Contradiction.Kind.FELL, "2.3", 5, 4, List.of(), "", "");

        assertThat(ReportFilter.CONTRADICTING.isOf(
                        new ReportBoard.Line(UNIT, ReportState.SUBMITTED, null, false, 4, List.of(fell), null)))
                .isTrue();
    }

    private static List<ReportFilter> of(@Nullable ReportState state, boolean isLate) {
        var line = new ReportBoard.Line(UNIT, state, null, isLate, 0, List.of(), null);
        return Stream.of(ReportFilter.values())
                .filter(filter -> filter.isOf(line))
                .toList();
    }
}
