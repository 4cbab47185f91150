package vn.lantoa.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.report.BarChart.Bar;
import vn.lantoa.web.report.BarChart.Values;

class BarChartTest {
    @Test
    void bars_are_proportional_to_the_greatest_value() {
        var chart = BarChart.of(List.of(new Values("1.1", List.of(50L, 100L)), new Values("1.2", List.of(0L, 25L))));

        assertThat(chart.height()).isEqualTo(44);
        assertThat(chart.lines()).extracting(BarChart.Line::label).containsExactly("1.1", "1.2");
        assertThat(chart.lines().get(0).bars()).containsExactly(new Bar(0, 120), new Bar(8, 240));
        assertThat(chart.lines().get(1).bars()).containsExactly(new Bar(22, 0), new Bar(30, 60));
    }

    @Test
    void zeros_and_empty_charts_have_no_bars() {
        assertThat(BarChart.of(List.of()).lines()).isEmpty();
        assertThat(BarChart.of(List.of(new Values("1.1", List.of(0L))))
                        .lines()
                        .get(0)
                        .bars())
                .containsExactly(new Bar(0, 0));
    }
}
