package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.ReleaseId;

class CommuneBulletinsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate BEGAN = LocalDate.of(2025, 7, 1);

    @Test
    void without_bulletins_only_the_beginning_is_a_change() {
        assertThat(CommuneBulletins.changes(List.of(), Optional.empty(), BEGAN, TODAY))
                .containsExactly(BEGAN);
    }

    @Test
    void the_day_after_the_last_one_is_a_change() {
        assertThat(CommuneBulletins.changes(List.of(), Optional.of(TODAY.minusDays(9)), BEGAN, TODAY))
                .containsExactlyInAnyOrder(BEGAN, TODAY.minusDays(1));
        var urgent = bulletin(BulletinPriority.URGENT, TODAY.minusDays(3));
        assertThat(CommuneBulletins.stands(urgent, TODAY)).isFalse();
        assertThat(CommuneBulletins.changes(List.of(urgent), Optional.empty(), BEGAN, TODAY))
                .containsExactlyInAnyOrder(BEGAN, TODAY.minusDays(2));
    }

    @Test
    void standing_bulletins_are_read_at_different_times_each_day() {
        var one = bulletin(BulletinPriority.NORMAL, TODAY.minusDays(3));
        assertThat(CommuneBulletins.stands(one, TODAY)).isTrue();
        assertThat(CommuneBulletins.changes(List.of(one), Optional.empty(), BEGAN, TODAY))
                .containsExactlyInAnyOrder(BEGAN, TODAY);
    }

    private static BulletinView bulletin(BulletinPriority priority, LocalDate lastOn) {
        var id = new UUID(0, 1);
        var at = Instant.parse("2026-12-01T00:00:00Z");
        var schedule =
                new BulletinSchedule(lastOn.minusDays(1), lastOn, Set.of(), List.of(), ZoneId.of("Asia/Ho_Chi_Minh"));
        return new BulletinView(
                new BulletinId(id),
                new BulletinView.Source(new OrganisationId(id), "Sở", new AssetId(id), new ReleaseId(id), 1, "vi"),
                new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, priority, BulletinVoice.ANNOUNCER),
                new BulletinView.Text("Tin", "Bà con chú ý.", 30, 2000),
                new BulletinView.Plan(schedule, List.of()),
                null,
                new BulletinView.Progress(BulletinState.OUT, "", true, at, at, List.of()));
    }
}
