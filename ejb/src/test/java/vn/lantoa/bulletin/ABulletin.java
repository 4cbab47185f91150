package vn.lantoa.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.release.ReleaseId;

/**
 * An urgent bulletin for loudspeakers of one commune, after these state changes, and a repository that contains only
 * it.
 */
public final class ABulletin {
    public static final OrganisationId AGENCY = new OrganisationId(UUID.randomUUID());
    public static final Instant MADE = Instant.parse("2026-10-10T01:00:00Z");
    public static final OrganisationView COMMUNE = new OrganisationView(
            new OrganisationId(UUID.randomUUID()),
            "xa-dau-giay",
            "COMMUNE",
            "Xã Dầu Giây",
            null,
            LocalDate.of(2025, 7, 1),
            null);

    private ABulletin() {}

    /** A bulletin that is stored after these state changes. */
    public static BulletinView that(ReleaseId release, BulletinState... states) {
        var history = new ArrayList<BulletinView.Step>();
        for (var state : states) history.add(new BulletinView.Step(state, "", MADE, "hub"));
        var day = LocalDate.of(2026, 10, 10);
        return new BulletinView(
                new BulletinId(UUID.randomUUID()),
                new BulletinView.Source(AGENCY, "Sở", new AssetId(UUID.randomUUID()), release, 1, "vi"),
                new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, BulletinPriority.URGENT, BulletinVoice.ANNOUNCER),
                new BulletinView.Text("Bão", "Bà con chú ý.", 60, 5_000),
                new BulletinView.Plan(
                        new BulletinSchedule(
                                day, day, Set.of(), List.of(LocalTime.NOON), ZoneId.of("Asia/Ho_Chi_Minh")),
                        List.of(COMMUNE)),
                null,
                new BulletinView.Progress(states[states.length - 1], "", false, MADE, MADE, history));
    }

    /** A repository with this bulletin. */
    public static Bulletins only(BulletinView one) {
        return new Bulletins() {
            @Override
            public BulletinView get(BulletinId id) {
                return one;
            }

            @Override
            public BulletinView getLocked(BulletinId id) {
                return one;
            }
        };
    }
}
