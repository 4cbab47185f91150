package vn.lantoa.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.MoveTable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.ReleaseId;

class BulletinTest {
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");
    private static final UUID ID = new UUID(0, 1);
    private static final MoveTable MOVES = MoveTable.of(
            """
            from      MAKING HELD OUT FAILED WITHDRAWN
            MAKING    -      yes  yes yes    yes
            HELD      -      -    yes -      yes
            OUT       -      -    -   -      yes
            FAILED    -      -    -   -      -
            WITHDRAWN -      -    -   -      -
            """);

    @Test
    void moves_exactly_as_the_table_says() {
        MOVES.holds(BulletinState.class, (from, to) -> {
            var bulletin = made();
            if (from != BulletinState.MAKING) bulletin.move(from, "", NOON);
            bulletin.move(to, "", NOON);
            return bulletin.state();
        });
    }

    private static Bulletin made() {
        var day = LocalDate.of(2026, 12, 1);
        var schedule = new BulletinSchedule(day, day, Set.of(), List.of(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var view = new BulletinView(
                new BulletinId(ID),
                new BulletinView.Source(new OrganisationId(ID), "Sở", new AssetId(ID), new ReleaseId(ID), 1, "vi"),
                new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, BulletinPriority.NORMAL, BulletinVoice.ANNOUNCER),
                new BulletinView.Text("Tin", "Bà con chú ý.", 30, 2000),
                new BulletinView.Plan(schedule, List.of()),
                null,
                new BulletinView.Progress(BulletinState.MAKING, "", false, NOON, NOON, List.of()));
        return new Bulletin(view, Actor.SYSTEM);
    }
}
