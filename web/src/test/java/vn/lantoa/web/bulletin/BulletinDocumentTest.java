package vn.lantoa.web.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSound;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinState;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.bulletin.CommuneBulletins;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.release.ReleaseId;

class BulletinDocumentTest {
    private static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example.vn/"), URI.create("https://lantoa.example.vn/"));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final Instant OUT = Instant.parse("2026-12-03T22:30:10Z");
    private static final Sha256 SOUND = Sha256.of(new byte[0]);
    private static final BulletinId ID = new BulletinId(new UUID(0, 1));
    private static final OrganisationView COMMUNE =
            new OrganisationView(new OrganisationId(new UUID(0, 9)), "26068", "COMMUNE", "Xã Tân An", null, DAY, null);
    private static final String BODY =
            """
            'id': '%1$s', 'medium': 'loudspeaker', 'priority': 'normal', 'playAtOnce': false,
            'title': 'Nộp thuế đất', 'publisher': 'Sở Tài chính', 'language': 'vi', 'asset': '%2$s', 'version': 2,
            'releasedAt': '2026-12-03T22:30:10Z', 'script': 'Hạn là 31/12.', 'slotSeconds': 60, 'estimatedSeconds': 5,
            'voice': 'machine', 'machineVoice': true, 'communes': ['26068'],
            'schedule': {'zone': 'Asia/Ho_Chi_Minh', 'firstOn': '2026-12-04', 'lastOn': '2026-12-05',
                         'days': ['monday', 'friday'], 'times': ['05:30', '17:00']}"""
                    .formatted(ID, new UUID(0, 2));
    private static final String WITH_SOUND =
            """
            , 'sound': {'url': 'https://lantoa.example.vn/bulletins/%s/sound.mp3', 'type': 'audio/mpeg', 'bytes': 80000,
                        'seconds': 5, 'sha256': '%s'}"""
                    .formatted(ID, SOUND.hex());

    @Test
    void the_members_of_a_bulletin_are_unchanged() {
        assertThat(json(BulletinDocument.of(bulletin(BulletinState.OUT, "", null), HUB)))
                .isEqualTo(json("{" + BODY + ", 'state': 'out', 'live': true}"));
        assertThat(json(BulletinDocument.of(bulletin(BulletinState.FAILED, "too-long", sound()), HUB)))
                .isEqualTo(json("{" + BODY + WITH_SOUND + ", 'state': 'failed', 'live': true, 'reason': 'too-long'}"));
    }

    @Test
    void bulletins_of_a_commune_have_times_instead_of_a_state() {
        var listed = new CommuneBulletins.Listed(
                "26068",
                COMMUNE,
                List.of(bulletin(BulletinState.OUT, "", sound())),
                List.of(bulletin(BulletinState.WITHDRAWN, "", null)),
                OUT,
                DAY);

        assertThat(json(BulletinDocument.OfCommune.of(listed, HUB)))
                .isEqualTo(json("{'commune': '26068', 'name': 'Xã Tân An',"
                        + " 'feed': 'https://lantoa.example.vn/feeds/bulletins-26068.rss', 'bulletins': [{" + BODY
                        + WITH_SOUND + ", 'airings': ['2026-12-04T05:30:00+07:00', '2026-12-04T17:00:00+07:00']}],"
                        + " 'withdrawn': [{'id': '" + ID + "', 'at': '2026-12-03T22:30:10Z'}]}"));
    }

    private static BulletinSound sound() {
        return new BulletinSound(SOUND, "audio/mpeg", 80_000, 4_100);
    }

    private static BulletinView bulletin(BulletinState state, String reason, @Nullable BulletinSound sound) {
        var schedule = new BulletinSchedule(
                DAY,
                DAY.plusDays(1),
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                List.of(LocalTime.of(17, 0), LocalTime.of(5, 30)),
                ZoneId.of("Asia/Ho_Chi_Minh"));
        var step = new BulletinView.Step(BulletinState.OUT, "", OUT, "officer:1");
        return new BulletinView(
                ID,
                new BulletinView.Source(
                        new OrganisationId(new UUID(0, 4)),
                        "Sở Tài chính",
                        new AssetId(new UUID(0, 2)),
                        new ReleaseId(new UUID(0, 3)),
                        2,
                        "vi"),
                new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, BulletinPriority.NORMAL, BulletinVoice.MACHINE),
                new BulletinView.Text("Nộp thuế đất", "Hạn là 31/12.", 60, 4_100),
                new BulletinView.Plan(schedule, List.of(COMMUNE)),
                sound,
                new BulletinView.Progress(state, reason, true, OUT, OUT, List.of(step)));
    }

    private static JsonObject json(Object document) {
        var text = document instanceof String written ? written.replace('\'', '"') : HubJson.write(document);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
