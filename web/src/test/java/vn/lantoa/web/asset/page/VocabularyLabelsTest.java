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
    void offer_active_tasks_by_the_plans_sections() {
        var offered = labels("2030-12-31T16:59:00Z").planTasks(List.of());

        assertThat(offered).hasSize(28);
        assertThat(offered.get(0).group()).isEqualTo("Truyền thông đại chúng, truyền thông xã hội");
    }

    @Test
    void offer_an_ended_task_only_where_already_selected() {
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
