package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

class ItemRulesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 10, 10);
    private static final LocalDateTime EIGHT = DAY.atTime(8, 0);
    private static final ZoneId HO_CHI_MINH = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void accepts_a_campaign_with_code_title_and_day() {
        assertThat(ItemRules.checkCampaign("10-10-2027", "Ngày 10/10", DAY).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-a", "Chiến", "a b", "new", "items"})
    void rejects_a_code_unsuitable_for_urls(String code) {
        assertThat(fields(ItemRules.checkCampaign(code, "Ngày 10/10", DAY))).containsExactly("code");
    }

    @Test
    void rejects_a_day_of_another_century() {
        assertThat(fields(ItemRules.checkCampaign("x1", "Ngày", LocalDate.of(1999, 1, 1))))
                .containsExactly("day");
    }

    @Test
    void an_item_needs_a_title_and_a_channel() {
        var owner = new OrganisationId(UUID.randomUUID());
        var spec = new ItemSpec(" ", new Wanted(null, "", ""), Set.of(), Reach.PUBLIC, owner);

        assertThat(fields(ItemRules.check(spec))).containsExactly("title", "channels");
    }

    @Test
    void rejects_an_end_before_the_start() {
        assertThat(fields(ItemRules.check(new LocalWindow(EIGHT, EIGHT)))).containsExactly("endsAt");
        assertThat(ItemRules.check(new LocalWindow(EIGHT, EIGHT.plusMinutes(1))).isEmpty())
                .isTrue();
    }

    @Test
    void rejects_a_move_into_the_past() {
        var now = Instant.parse("2027-10-10T01:00:00Z"); // eight o'clock there

        assertThat(CampaignMoves.requireAhead(new LocalWindow(EIGHT, null), HO_CHI_MINH, now)
                        .isEmpty())
                .isTrue();
        assertThat(fields(CampaignMoves.requireAhead(new LocalWindow(EIGHT.minusMinutes(1), null), HO_CHI_MINH, now)))
                .containsExactly("startsAt");
    }

    @Test
    void only_declining_needs_a_reason() {
        assertThat(fields(ItemRules.checkNote(" ", true))).containsExactly("note");
        assertThat(ItemRules.checkNote("", false).isEmpty()).isTrue();
        assertThat(fields(ItemRules.checkNote("x".repeat(1001), false))).containsExactly("note");
    }

    @Test
    void late_items_are_planned_for_now_and_others_for_their_time() {
        var window = new LocalWindow(EIGHT, EIGHT.plusDays(1));
        var before = Instant.parse("2027-10-10T00:00:00Z");
        var after = Instant.parse("2027-10-10T03:00:00Z");

        assertThat(window.request(HO_CHI_MINH, before).at()).isEqualTo(Instant.parse("2027-10-10T01:00:00Z"));
        assertThat(window.request(HO_CHI_MINH, after).at()).isEqualTo(after.plusSeconds(1));
        assertThat(window.request(HO_CHI_MINH, after).expiresAt()).isEqualTo(Instant.parse("2027-10-11T01:00:00Z"));
    }

    private static List<String> fields(Issues issues) {
        return issues.list().stream().map(Issue::field).toList();
    }
}
