package vn.lantoa.bulletin.feed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.lantoa.bulletin.BulletinSound;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.kernel.HubAddress;

/** Bulletins as programs read them. */
final class BulletinDocument {
    /** The number of days, from today on, for which the times of reading are listed one by one. */
    static final int DAYS_NAMED = 14;

    private final HubAddress hub;
    private final LocalDate today;

    BulletinDocument(HubAddress hub, LocalDate today) {
        this.hub = hub;
        this.today = today;
    }

    JsonObject of(CommuneBulletins.Listed listed) {
        var live = Json.createArrayBuilder();
        for (var one : listed.live())
            live.add(head(one).add("airings", airings(listed, one)).addAll(body(one)));
        var gone = Json.createArrayBuilder();
        for (var one : listed.gone())
            gone.add(Json.createObjectBuilder()
                    .add("id", one.id().toString())
                    .add("at", one.progress().changedAt().toString()));
        return Json.createObjectBuilder()
                .add("commune", listed.code())
                .add("name", listed.unit().name())
                .add(
                        "feed",
                        hub.of("/feeds/bulletins-" + listed.code() + ".rss").toString())
                .add("bulletins", live)
                .add("withdrawn", gone)
                .build();
    }

    JsonObject of(BulletinView one) {
        var state = one.progress();
        var document = head(one).add("state", state.state().slug()).add("live", state.live());
        if (!state.reason().isEmpty()) document.add("reason", state.reason());
        return document.addAll(body(one)).build();
    }

    private static JsonObjectBuilder head(BulletinView one) {
        return Json.createObjectBuilder()
                .add("id", one.id().toString())
                .add("medium", one.kind().medium().slug())
                .add("priority", one.kind().priority().slug())
                .add("playAtOnce", one.kind().isUrgent());
    }

    private JsonObjectBuilder body(BulletinView one) {
        var body = Json.createObjectBuilder()
                .add("title", one.text().title())
                .add("publisher", one.source().publisher())
                .add("language", one.source().language())
                .add("asset", one.source().asset().toString())
                .add("version", one.source().version())
                .add("releasedAt", one.progress().outAt().toString())
                .add("script", one.text().script())
                .add("slotSeconds", one.text().slotSeconds())
                .add("estimatedSeconds", (one.text().estimateMillis() + 999) / 1000)
                .add("voice", one.kind().voice().slug())
                .add("machineVoice", one.kind().voice() == BulletinVoice.MACHINE)
                .add("schedule", schedule(one))
                .add("communes", communes(one));
        var sound = one.sound();
        return sound == null ? body : body.add("sound", sound(one, sound));
    }

    private JsonObjectBuilder sound(BulletinView one, BulletinSound sound) {
        return Json.createObjectBuilder()
                .add("url", address(one, sound, hub))
                .add("type", sound.mediaType())
                .add("bytes", sound.bytes())
                .add("seconds", sound.seconds())
                .add("sha256", sound.sha256().hex());
    }

    /** The address of a sound. */
    static String address(BulletinView one, BulletinSound sound, HubAddress hub) {
        return hub.of("/bulletins/" + one.id() + "/sound." + sound.extension()).toString();
    }

    private static JsonObjectBuilder schedule(BulletinView one) {
        var schedule = one.plan().schedule();
        var days = Json.createArrayBuilder();
        schedule.sortedDays().forEach(day -> days.add(day.name().toLowerCase(java.util.Locale.ROOT)));
        var times = Json.createArrayBuilder();
        schedule.times().forEach(time -> times.add(time.toString()));
        return Json.createObjectBuilder()
                .add("zone", schedule.zone().getId())
                .add("firstOn", schedule.firstOn().toString())
                .add("lastOn", schedule.lastOn().toString())
                .add("days", days)
                .add("times", times);
    }

    private static JsonArrayBuilder communes(BulletinView one) {
        var codes = Json.createArrayBuilder();
        one.plan().communes().forEach(commune -> codes.add(commune.code()));
        return codes;
    }

    private JsonArrayBuilder airings(CommuneBulletins.Listed listed, BulletinView one) {
        var airings = Json.createArrayBuilder();
        for (var at : one.plan().airings(listed.unit(), today, DAYS_NAMED))
            airings.add(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
        return airings;
    }
}
