package vn.lantoa.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureCsvTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final String HEAD = "indicator,on,source,percent,address\n";

    @Test
    void reads_figures_in_vietnamese_notation() {
        var rows = FigureCsv.read(
                "Indicator;On;Source;Percent\n2025-12;30/11/2025;Khảo sát của Văn phòng;91,5%\n", Plan.SHIPPED, TODAY);

        assertThat(rows)
                .containsExactly(new FigureRow(
                        "2025-12", LocalDate.of(2025, 11, 30), "Khảo sát của Văn phòng", new BigDecimal("91.5"), ""));
    }

    @Test
    void reports_invalid_figures_by_line() {
        assertRejected(() -> read("2025-99,2025-11-30,Khảo sát,91,"), "lines[2].indicator unknown");
        assertRejected(() -> read("2025-12,,Khảo sát,91,"), "lines[2].on missing");
        assertRejected(() -> read("2025-12,soon,Khảo sát,91,"), "lines[2].on not-a-date");
        assertRejected(() -> read("2025-12,2026-03-11,Khảo sát,91,"), "lines[2].on in-the-future");
        assertRejected(() -> read("2025-12,1990-03-11,Khảo sát,91,"), "lines[2].on not-a-date");
        assertRejected(() -> read("2025-12,2025-11-30,,91,"), "lines[2].source missing");
        assertRejected(() -> read("2025-12,2025-11-30,Khảo sát,101,"), "lines[2].percent out-of-range");
        assertRejected(() -> read("2025-12,2025-11-30,Khảo sát,many,"), "lines[2].percent out-of-range");
        assertRejected(() -> read("2025-12,2025-11-30,Khảo sát,9,ftp://x"), "lines[2].address not-a-web-address");
        assertRejected(
                () -> read("2025-12,2025-11-30,Khảo sát,9,\n2025-12,2025-11-30,Khảo sát,8,"),
                "lines[3].indicator twice");
    }

    @Test
    void rejects_figures_of_indicators_counted_by_the_hub() {
        assertRejected(() -> read("2025-3,2025-11-30,Khảo sát,91,"), "lines[2].indicator measured-here");
    }

    private static void read(String row) {
        FigureCsv.read(HEAD + row + "\n", Plan.SHIPPED, TODAY);
    }
}
