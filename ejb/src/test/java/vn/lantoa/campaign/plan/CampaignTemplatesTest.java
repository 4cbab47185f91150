package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.campaign.ical.YearlyRule;
import vn.lantoa.kernel.NotFound;

class CampaignTemplatesTest {
    @Test
    void the_tenth_of_october_recurs_on_ten_correct_days() {
        var days = CampaignTemplate.get("ngay-chuyen-doi-so").rule().next(LocalDate.of(2026, 11, 26), 10);

        assertThat(days)
                .containsExactlyElementsOf(IntStream.rangeClosed(2027, 2036)
                        .mapToObj(year -> LocalDate.of(year, 10, 10))
                        .toList());
    }

    @Test
    void on_the_day_itself_it_is_the_next_occurrence() {
        assertThat(CampaignTemplate.get("ngay-chuyen-doi-so").rule().next(LocalDate.of(2027, 10, 10), 1))
                .containsExactly(LocalDate.of(2027, 10, 10));
    }

    @Test
    void excepted_years_are_skipped() {
        var rule = new YearlyRule("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10", Set.of(LocalDate.of(2028, 10, 10)));

        assertThat(rule.next(LocalDate.of(2027, 1, 1), 2))
                .containsExactly(LocalDate.of(2027, 10, 10), LocalDate.of(2029, 10, 10));
    }

    @Test
    void a_template_without_a_rule_does_not_recur() {
        assertThat(CampaignTemplate.get("mot-lan").rule().next(LocalDate.of(2027, 1, 1), 3))
                .isEmpty();
    }

    @Test
    void item_offsets_cross_the_end_of_a_month() {
        var first = CampaignTemplate.get("ngay-chuyen-doi-so").items().get(0);

        assertThat(first.startsAt(LocalDate.of(2027, 10, 10))).isEqualTo(LocalDateTime.of(2027, 9, 19, 8, 0));
        assertThat(first.endsAt(LocalDate.of(2027, 10, 10))).isNull();
    }

    @Test
    void the_file_contains_only_known_languages_and_audiences() {

        for (var template : CampaignTemplate.SHIPPED)
            for (var item : template.items()) {
                assertThat(Vocabulary.LANGUAGES.has(item.wanted().language())).isTrue();
                assertThat(item.wanted().audience())
                        .satisfiesAnyOf(audience -> assertThat(audience).isEmpty(), audience -> assertThat(
                                        Vocabulary.AUDIENCES.has(audience))
                                .isTrue());
                assertThat(item.channels()).isNotEmpty();
            }
    }

    @Test
    void an_unknown_template_is_not_found() {
        assertThatThrownBy(() -> CampaignTemplate.get("nothing")).isInstanceOf(NotFound.class);
    }
}
