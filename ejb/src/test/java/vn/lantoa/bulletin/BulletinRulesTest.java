package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

class BulletinRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = TODAY.atStartOfDay(ZONE).toInstant();
    private static final String TEXT = "Bà con chú ý. Hạn nộp thuế đất là ngày 31/12.";
    private static final ReadingSpeed SPEED = new ReadingSpeed(180, 600);
    private static final Map<BulletinState, Set<BulletinState>> MAY_BECOME = Map.of(
            BulletinState.MAKING,
                    Set.of(BulletinState.HELD, BulletinState.OUT, BulletinState.FAILED, BulletinState.WITHDRAWN),
            BulletinState.HELD, Set.of(BulletinState.OUT, BulletinState.WITHDRAWN),
            BulletinState.OUT, Set.of(BulletinState.WITHDRAWN),
            BulletinState.FAILED, Set.of(),
            BulletinState.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource(BulletinState.class)
    void allows_exactly_the_documented_transitions(BulletinState from) {
        for (var to : BulletinState.values())
            assertThat(from.mayBecome(to))
                    .as(from + " -> " + to)
                    .isEqualTo(MAY_BECOME.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void accepts_bulletins_that_fit_for_existing_communes() {
        assertThat(codes(check(60, List.of(commune("COMMUNE", null))))).isEmpty();
        assertThat(codes(check(60, List.of()))).containsExactly("missing");
        assertThat(codes(check(4, List.of(commune("WARD", null))))).containsExactly("slot-out-of-range");
        assertThat(codes(check(301, List.of(commune("WARD", null))))).containsExactly("slot-out-of-range");
        assertThat(codes(check(60, List.of(commune("DEPARTMENT", null))))).containsExactly("not-a-commune");
        assertThat(codes(check(60, List.of(commune("COMMUNE", TODAY))))).containsExactly("not-there-then");
    }

    @Test
    void counts_a_repeated_commune_once() {
        var spec = spec(60, List.of("x", "x"), BulletinVoice.ANNOUNCER);

        assertThat(codes(BulletinRules.check(
                        spec, ScriptCut.toFit(TEXT, SPEED, 60), List.of(commune("COMMUNE", null)), NOW)))
                .isEmpty();
    }

    @Test
    void rejects_sentences_longer_than_the_slot() {
        var cut = ScriptCut.of(TEXT, SPEED, List.of(0, 1));
        var spec = spec(5, List.of("x"), BulletinVoice.ANNOUNCER);

        assertThat(codes(BulletinRules.check(spec, cut, List.of(commune("COMMUNE", null)), NOW)))
                .containsExactly("longer-than-slot");
    }

    @Test
    void accepts_a_fitting_recording_and_an_available_machine_voice() {
        assertThat(codes(voice(BulletinVoice.RECORDING, null, true))).containsExactly("no-recording");
        assertThat(codes(voice(BulletinVoice.RECORDING, sound(30_001), true)))
                .containsExactly("recording-longer-than-slot");
        assertThat(codes(voice(BulletinVoice.RECORDING, sound(30_000), true))).isEmpty();
        assertThat(codes(voice(BulletinVoice.MACHINE, null, false))).containsExactly("no-machine-voice");
        assertThat(codes(voice(BulletinVoice.MACHINE, null, true))).isEmpty();
        assertThat(codes(voice(BulletinVoice.ANNOUNCER, null, false))).isEmpty();
    }

    private static Issues voice(BulletinVoice voice, @Nullable BulletinSound recording, boolean machine) {
        return BulletinRules.checkVoice(spec(30, List.of("x"), voice), recording, machine);
    }

    private static Issues check(int slot, List<OrganisationView> communes) {
        var codes = communes.stream().map(OrganisationView::code).toList();
        return BulletinRules.check(
                spec(slot, codes, BulletinVoice.ANNOUNCER), ScriptCut.toFit(TEXT, SPEED, 60), communes, NOW);
    }

    private static BulletinSpec spec(int slot, List<String> communes, BulletinVoice voice) {
        var schedule = new BulletinSchedule(TODAY, TODAY.plusDays(6), Set.of(), List.of(LocalTime.of(5, 30)), ZONE);
        var kind = new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, BulletinPriority.NORMAL, voice);
        return new BulletinSpec(kind, slot, List.of(), communes, schedule);
    }

    private static OrganisationView commune(String kind, @Nullable LocalDate until) {
        return new OrganisationView(
                new OrganisationId(new UUID(0, 1)), "x", kind, "Xã X", null, TODAY.minusYears(1), until);
    }

    private static BulletinSound sound(long millis) {
        return new BulletinSound(new Sha256("0".repeat(64)), "audio/mpeg", 1, millis);
    }

    private static List<String> codes(Issues issues) {
        return issues.list().stream().map(Issue::code).toList();
    }
}
