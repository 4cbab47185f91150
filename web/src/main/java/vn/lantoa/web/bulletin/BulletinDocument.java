package vn.lantoa.web.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSound;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.bulletin.CommuneBulletins;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OrganisationView;

/**
 * Bulletin as the API returns it.
 *
 * @param state absent in the bulletins of a commune, like {@code live} and {@code reason}
 * @param airings times of the next days; only in the bulletins of a commune
 */
@Schema(name = "Bulletin")
public record BulletinDocument(
        String id,
        String medium,
        String priority,
        boolean playAtOnce,
        @Nullable String state,
        @Nullable Boolean live,
        @Nullable String reason,
        @Nullable List<String> airings,
        String title,
        String publisher,
        String language,
        String asset,
        int version,
        Instant releasedAt,
        String script,
        int slotSeconds,
        long estimatedSeconds,
        String voice,
        boolean machineVoice,
        Schedule schedule,
        List<String> communes,
        @Nullable Sound sound) {

    /** Airing times, in the given zone. */
    @Schema(name = "BulletinSchedule")
    public record Schedule(String zone, LocalDate firstOn, LocalDate lastOn, List<String> days, List<String> times) {
        static Schedule of(BulletinSchedule schedule) {
            return new Schedule(
                    schedule.zone().getId(),
                    schedule.firstOn(),
                    schedule.lastOn(),
                    schedule.sortedDays().stream()
                            .map(day -> day.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    schedule.times().stream().map(LocalTime::toString).toList());
        }
    }

    /** The sound file of a bulletin. */
    @Schema(name = "BulletinSound")
    public record Sound(String url, String type, long bytes, long seconds, String sha256) {
        static @Nullable Sound of(BulletinView one, HubAddress hub) {
            BulletinSound sound = one.sound();
            if (sound == null) return null;
            return new Sound(
                    sound.address(one.id(), hub),
                    sound.mediaType(),
                    sound.bytes(),
                    sound.seconds(),
                    sound.sha256().hex());
        }
    }

    /** The bulletins of a commune: current bulletins, and bulletins withdrawn or ended after publication. */
    @Schema(name = "CommuneBulletins")
    public record OfCommune(
            String commune, String name, String feed, List<BulletinDocument> bulletins, List<Gone> withdrawn) {
        static OfCommune of(CommuneBulletins.Listed listed, HubAddress hub) {
            return new OfCommune(
                    listed.code(),
                    listed.unit().name(),
                    hub.of("/feeds/bulletins-" + listed.code() + ".rss").toString(),
                    listed.live().stream()
                            .map(one -> BulletinDocument.of(one, listed.airings(one), hub))
                            .toList(),
                    listed.gone().stream()
                            .map(one ->
                                    new Gone(one.id().toString(), one.progress().changedAt()))
                            .toList());
        }
    }

    /** A bulletin that must no longer be broadcast. */
    @Schema(name = "BulletinGone")
    public record Gone(String id, Instant at) {}

    static BulletinDocument of(BulletinView one, HubAddress hub) {
        return of(one, null, hub);
    }

    private static BulletinDocument of(BulletinView one, @Nullable List<String> airings, HubAddress hub) {
        var state = one.progress();
        var whole = airings == null;
        return new BulletinDocument(
                one.id().toString(),
                one.kind().medium().slug(),
                one.kind().priority().slug(),
                one.kind().isUrgent(),
                whole ? state.state().slug() : null,
                whole ? state.live() : null,
                whole && !state.reason().isEmpty() ? state.reason() : null,
                airings,
                one.text().title(),
                one.source().publisher(),
                one.source().language(),
                one.source().asset().toString(),
                one.source().version(),
                state.outAt(),
                one.text().script(),
                one.text().slotSeconds(),
                (one.text().estimateMillis() + 999) / 1000,
                one.kind().voice().slug(),
                one.kind().voice() == BulletinVoice.MACHINE,
                Schedule.of(one.plan().schedule()),
                one.plan().communes().stream().map(OrganisationView::code).toList(),
                Sound.of(one, hub));
    }
}
