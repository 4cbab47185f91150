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
    void a_campaign_with_a_code_a_title_and_a_day_is_right() {
        assertThat(ItemRules.checkCampaign("10-10-2027", "Ngày 10/10", DAY).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-a", "Chiến", "a b", "new", "items"})
    void a_code_that_no_address_can_have_is_refused(String code) {
        assertThat(fields(ItemRules.checkCampaign(code, "Ngày 10/10", DAY))).containsExactly("code");
    }

    @Test
    void a_day_of_another_century_is_refused() {
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
    void what_ends_before_it_begins_is_refused() {
        assertThat(fields(ItemRules.check(new LocalWindow(EIGHT, EIGHT)))).containsExactly("endsAt");
        assertThat(ItemRules.check(new LocalWindow(EIGHT, EIGHT.plusMinutes(1))).isEmpty())
                .isTrue();
    }

    @Test
    void nothing_is_moved_into_the_past() {
        var now = Instant.parse("2027-10-10T01:00:00Z"); // eight o'clock there

        assertThat(CampaignMoves.requireAhead(new LocalWindow(EIGHT, null), HO_CHI_MINH, now)
                        .isEmpty())
                .isTrue();
        assertThat(fields(CampaignMoves.requireAhead(new LocalWindow(EIGHT.minusMinutes(1), null), HO_CHI_MINH, now)))
                .containsExactly("startsAt");
    }

    @Test
    void a_no_needs_a_reason_and_a_yes_does_not() {
        assertThat(fields(ItemRules.checkNote(" ", true))).containsExactly("note");
        assertThat(ItemRules.checkNote("", false).isEmpty()).isTrue();
        assertThat(fields(ItemRules.checkNote("x".repeat(1001), false))).containsExactly("note");
    }

    @Test
    void what_is_late_is_asked_to_go_out_in_a_moment_and_what_is_not_at_its_time() {
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
