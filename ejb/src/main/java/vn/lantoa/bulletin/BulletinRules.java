package vn.lantoa.bulletin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationView;

/** Rules for a bulletin. */
final class BulletinRules {
    static final int SHORTEST_SLOT = 5;
    static final int MOST_COMMUNES = 200;
    static final int LONGEST_NOTE = 500;

    private BulletinRules() {}

    static Issues check(BulletinSpec spec, ScriptCut cut, List<OrganisationView> communes, Instant now) {
        var slot = spec.slotSeconds();
        var spoken = spec.kind().voice() != BulletinVoice.RECORDING;
        return check(spec, communes, now)
                .when(cut.script().isEmpty(), "sentences", "nothing-fits")
                .when(
                        isInRange(spec) && spoken && cut.millis() > slot * 1000L,
                        "sentences",
                        "longer-than-slot",
                        seconds(cut.millis()),
                        slot);
    }

    /** Returns the issues of a bulletin, independent of its text. */
    static Issues check(BulletinSpec spec, List<OrganisationView> communes, Instant now) {
        var medium = spec.kind().medium();
        return Issues.none()
                .when(!isInRange(spec), "slotSeconds", "slot-out-of-range", SHORTEST_SLOT, medium.longestSlot())
                .when(medium == BulletinMedium.LOUDSPEAKER && spec.communes().isEmpty(), "communes", "missing")
                .and(communes(spec, communes))
                .and(AiringRules.check(spec.schedule(), spec.kind().isUrgent(), now));
    }

    /** Returns the issues of the reason for a release or withdrawal. */
    static Issues checkNote(String field, String note) {
        return Issues.none()
                .when(note.isEmpty(), field, "missing")
                .when(note.length() > LONGEST_NOTE, field, "too-long", LONGEST_NOTE);
    }

    private static boolean isInRange(BulletinSpec spec) {
        return spec.slotSeconds() >= SHORTEST_SLOT
                && spec.slotSeconds() <= spec.kind().medium().longestSlot();
    }

    private static Issues communes(BulletinSpec spec, List<OrganisationView> communes) {
        var issues = Issues.none()
                .when(spec.communes().size() > MOST_COMMUNES, "communes", "too-many", MOST_COMMUNES)
                .when(communes.size() < spec.communes().size(), "communes", "not-known");
        for (var one : communes) {
            var exists = one.isValidOn(spec.schedule().firstOn())
                    && one.isValidOn(spec.schedule().lastOn());
            issues = issues.when(!one.isCommune(), "communes", "not-a-commune", one.name())
                    .when(one.isCommune() && !exists, "communes", "not-there-then", one.name());
        }
        return issues;
    }

    /**
     * Returns the issues of a bulletin's voice.
     *
     * @param recording null if no recording is ready
     * @param machine whether a speech synthesizer is available
     */
    static Issues checkVoice(BulletinSpec spec, @Nullable BulletinSound recording, boolean machine) {
        return switch (spec.kind().voice()) {
            case ANNOUNCER -> Issues.none();
            case MACHINE -> Issues.none().when(!machine, "voice", "no-machine-voice");
            case RECORDING ->
                recording == null
                        ? Issues.of("voice", "no-recording")
                        : Issues.none()
                                .when(
                                        recording.millis() > spec.slotSeconds() * 1000L,
                                        "voice",
                                        "recording-longer-than-slot",
                                        recording.seconds(),
                                        spec.slotSeconds());
        };
    }

    private static long seconds(long millis) {
        return (millis + 999) / 1000;
    }
}
