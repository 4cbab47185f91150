package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.web.page.template.TrialWords;

class VocabularyLabelsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void offer_the_tasks_of_the_plan_that_go_on_under_the_sections_of_the_plan() {
        var offered = labels("2030-12-31T16:59:00Z").planTasks(List.of());

        assertThat(offered).hasSize(28);
        assertThat(offered.get(0).group()).isEqualTo("Truyền thông đại chúng, truyền thông xã hội");
    }

    @Test
    void offer_a_task_that_has_ended_only_where_it_was_chosen_before() {
        assertThat(labels("2030-12-31T17:00:00Z").planTasks(List.of("2.2")))
                .extracting(Option::value)
                .containsExactly("2.2");
    }

    private static VocabularyLabels labels(String now) {
        var labels = new VocabularyLabels();
        labels.vocabularies = new Vocabularies();
        labels.words = new TrialWords();
        labels.clock = Clock.fixed(Instant.parse(now), ZONE);
        labels.zone = ZONE;
        return labels;
    }
}
