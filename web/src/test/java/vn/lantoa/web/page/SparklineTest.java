package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The line of a small chart. */
class SparklineTest {
    @Test
    void spans_the_width_and_scales_from_zero_to_the_maximum() {
        assertThat(Sparkline.of(List.of(0, 5, 10)).points()).isEqualTo("0.0,34.0 80.0,18.0 160.0,2.0");
    }

    @Test
    void is_level_for_one_value_and_empty_for_none() {
        assertThat(Sparkline.of(List.of(3L)).points()).isEqualTo("0.0,2.0 160.0,2.0");
        assertThat(Sparkline.of(List.of(0, 0)).points()).isEqualTo("0.0,34.0 160.0,34.0");
        assertThat(Sparkline.of(List.of()).points()).isEmpty();
    }

    @Test
    void draws_only_a_threshold_within_the_chart() {
        assertThat(Sparkline.of(List.of(1, 10), 20).threshold()).isEqualTo("2.0");
        assertThat(Sparkline.of(List.of(1, 10), 1000).threshold()).isNull();
        assertThat(Sparkline.of(List.of(1, 10), Double.POSITIVE_INFINITY).threshold())
                .isNull();
        assertThat(Sparkline.of(List.of(1, 10), Double.NaN).threshold()).isNull();
    }
}
