package vn.lantoa.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.kernel.Rejected;

class RouteStepsTest {
    @Test
    void a_program_may_still_name_only_the_second_step() {
        assertThat(deciders(2, "so-vhttdl", null)).containsExactly("", "so-vhttdl");
        assertThat(deciders(2, null, null)).containsExactly("", "");
        assertThat(deciders(1, " ", null)).containsExactly("");
        assertThat(deciders(3, "so-vhttdl", null)).containsExactly("", "so-vhttdl", "");
        assertThatThrownBy(() -> deciders(1, "so-vhttdl", null)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_program_may_name_the_decider_of_each_step() {
        assertThat(deciders(null, null, List.of("", "so-vhttdl", "ubnd-tinh")))
                .containsExactly("", "so-vhttdl", "ubnd-tinh");
    }

    @Test
    void uses_the_selected_number_of_steps() {
        assertThat(RouteWords.steps(2, List.of("", "so-vhttdl", "ubnd-tinh"))).containsExactly("", "so-vhttdl");
        assertThat(RouteWords.steps(null, List.of("so-vhttdl"))).isEmpty();
        assertThat(RouteWords.steps(-1, List.of())).isEmpty();
        assertThat(RouteWords.steps(Integer.MAX_VALUE, List.of())).hasSize(RoutePlan.MOST + 1);
    }

    private static List<@Nullable String> deciders(
            @Nullable Integer steps, @Nullable String second, @Nullable List<String> deciders) {
        return new RoutesApi.NewRoute(null, null, steps, second, deciders).allDeciders();
    }
}
