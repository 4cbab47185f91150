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
import vn.lantoa.report.ReportBoard;
import vn.lantoa.report.ReportState;

class ReportFilterTest {
    private static final OrganisationView UNIT = new OrganisationView(
            new OrganisationId(new UUID(0, 1)), "so", "DEPARTMENT", "Sở", null, LocalDate.of(2025, 1, 1), null);

    @Test
    void a_line_is_among_those_that_it_belongs_to() {
        assertThat(of(null, true)).containsExactly(ReportFilter.MISSING, ReportFilter.LATE);
        assertThat(of(ReportState.DRAFT, false)).containsExactly(ReportFilter.MISSING);
        assertThat(of(ReportState.SUBMITTED, true)).containsExactly(ReportFilter.HANDED_IN, ReportFilter.LATE);
        assertThat(of(ReportState.RETURNED, false)).containsExactly(ReportFilter.MISSING, ReportFilter.RETURNED);
        assertThat(of(ReportState.ACCEPTED, false)).containsExactly(ReportFilter.HANDED_IN, ReportFilter.ACCEPTED);
    }

    private static List<ReportFilter> of(@Nullable ReportState state, boolean isLate) {
        var line = new ReportBoard.Line(UNIT, state, null, isLate, 0);
        return Stream.of(ReportFilter.values())
                .filter(filter -> filter.isOf(line))
                .toList();
    }
}
