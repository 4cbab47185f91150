package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.CampaignId;

class AnnouncementRulesTest {
    private static final Instant NOON = Instant.parse("2026-10-10T05:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "#DongNai", "#ChuyểnĐổiSố #DongNai", "#a #b #c #d #e"})
    void accepts_up_to_five_hashtags_in_any_script(String hashtags) {
        assertThat(new AnnounceCampaign.Words("Vì dân.", hashtags).check().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DongNai", "# DongNai", "#a#b", "#a #b #c #d #e #f", "#a-b", "#a  #b"})
    void rejects_invalid_hashtags(String hashtags) {
        assertThat(new AnnounceCampaign.Words("Vì dân.", hashtags).check().isEmpty())
                .isFalse();
    }

    @Test
    void requires_an_introduction_of_limited_length() {
        assertThat(new AnnounceCampaign.Words(" ", "").check().isEmpty()).isFalse();
        assertThat(new AnnounceCampaign.Words("a".repeat(1001), "").check().isEmpty())
                .isFalse();
    }

    @Test
    void a_release_is_public_from_its_instant_until_its_withdrawal() {
        assertThat(news(null).isOutAt(NOON.minusNanos(1))).isFalse();
        assertThat(news(null).isWaitingAt(NOON.minusNanos(1))).isTrue();
        assertThat(news(null).isOutAt(NOON)).isTrue();
        assertThat(news(NOON.plusSeconds(1)).isOutAt(NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void a_release_withdrawn_before_its_time_was_never_public() {
        assertThat(news(NOON.minusSeconds(1)).wasOut()).isFalse();
        assertThat(news(NOON.plusSeconds(1)).wasOut()).isTrue();
        assertThat(news(null).wasOut()).isFalse();
    }

    private static CampaignNews news(@Nullable Instant endedAt) {
        return new CampaignNews(
                new CampaignId(new UUID(0, 1)),
                NOON,
                "Vì dân.",
                "",
                new CampaignNews.AnnouncementRevision(0, NOON.minusSeconds(60), endedAt));
    }
}
