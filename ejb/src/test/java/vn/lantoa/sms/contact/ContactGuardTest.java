package vn.lantoa.sms.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.sms.contact.ContactGuard.ContactHistory;

/** The contact rule over many clocks, zones and histories; each run uses the same seed. */
class ContactGuardTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final String TEXT = "[TB] Hạn cuối nộp thuế";

    private final ContactGuard strict = new ContactGuard(Map.of(), HERE);

    @ParameterizedTest
    @CsvSource({
        "2026-10-10T14:59:59Z, GO", // 21:59:59 here
        "2026-10-10T15:00:00Z, 2026-10-11T00:00:00Z", // 22:00
        "2026-10-10T17:00:00Z, 2026-10-11T00:00:00Z", // midnight
        "2026-10-10T23:59:59Z, 2026-10-11T00:00:00Z", // 06:59:59
        "2026-10-11T00:00:00Z, GO" // 07:00
    })
    void sends_nothing_between_ten_and_seven_local_time(Instant now, String expected) {
        var verdict = judge(strict, ContactHistory.NONE, now);

        if (expected.equals("GO")) assertThat(verdict).isEqualTo(new Verdict.Go());
        else assertThat(verdict).isEqualTo(new Verdict.Wait(Instant.parse(expected), "quiet-hours"));
    }

    @Test
    void writes_three_times_in_any_24_hours() {
        var noon = Instant.parse("2026-10-10T05:00:00Z");
        var three = new ContactHistory(
                List.of(noon.minusSeconds(60), noon.minusSeconds(7200), noon.minusSeconds(3600)), false);

        assertThat(judge(strict, three, noon))
                .isEqualTo(new Verdict.Wait(noon.minusSeconds(7200).plus(DAY), "daily-limit"));
        assertThat(judge(strict, three, noon.minusSeconds(7200).plus(DAY))).isEqualTo(new Verdict.Go());
    }

    @Test
    void lists_all_obstacles() {
        var verdict = strict.judge(
                MessageClass.CAMPAIGN,
                "Khuyến mãi",
                LegalBasis.PUBLIC_TASK,
                new ContactHistory(List.of(), true),
                START);

        assertThat(verdict).isEqualTo(new Verdict.Never(List.of("opted-out", "no-legal-basis", "label-missing")));
    }

    @Test
    void is_strict_for_every_class_by_default() {
        for (var kind : MessageClass.values()) assertThat(strict.terms(kind)).isEqualTo(ContactTerms.STRICT);
        var night = Instant.parse("2026-10-10T18:00:00Z");
        var open = new ContactTerms(QuietHours.NONE, 10, "", Set.of(LegalBasis.VITAL_INTEREST), false, "");
        var guard = new ContactGuard(Map.of(MessageClass.EMERGENCY, open), HERE);

        assertThat(guard.judge(
                        MessageClass.EMERGENCY,
                        "Lũ quét",
                        LegalBasis.VITAL_INTEREST,
                        new ContactHistory(List.of(), true),
                        night))
                .isEqualTo(new Verdict.Go());
        assertThat(judge(guard, ContactHistory.NONE, night)).isInstanceOf(Verdict.Wait.class);
    }

    @Test
    void a_limit_of_zero_never_sends() {
        var none = new ContactTerms(QuietHours.NONE, 0, "", Set.of(LegalBasis.CONSENT), true, "TC");
        var guard = new ContactGuard(Map.of(MessageClass.NOTICE, none), HERE);

        assertThat(judge(guard, ContactHistory.NONE, START)).isEqualTo(new Verdict.Never(List.of("none-allowed")));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void waiting_messages_are_sent_from_the_stated_time_on(ZoneId zone) {
        var random = new Random(zone.getId().hashCode());
        for (int i = 0; i < 2_000; i++) {
            var guard = new ContactGuard(Map.of(MessageClass.NOTICE, terms(random)), zone);
            var now = moment(random);
            var history = history(random, now);
            var verdict = judge(guard, history, now);
            if (verdict instanceof Verdict.Wait wait) {
                assertThat(wait.until()).isAfter(now);
                assertThat(judge(guard, history, wait.until())).isEqualTo(new Verdict.Go());
                assertThat(judge(guard, history, between(random, now, wait.until())))
                        .isInstanceOf(Verdict.Wait.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void a_guarded_sender_respects_quiet_hours_and_limits_across_restarts(ZoneId zone) {
        var random = new Random(7);
        for (int run = 0; run < 40; run++) {
            var terms = terms(random);
            var sent = new ArrayList<Instant>();
            var now = moment(random);
            for (int step = 0; step < 200; step++) {
                // a new guard each time, as after a restart or on another node: it knows only the database
                var guard = new ContactGuard(Map.of(MessageClass.NOTICE, terms), zone);
                if (judge(guard, new ContactHistory(sent, false), now) instanceof Verdict.Go) sent.add(now);
                now = now.plusSeconds(random.nextInt(6 * 3600));
            }
            assertThat(sent).noneMatch(at -> terms.quiet().cover(at, zone));
            for (int i = terms.most(); i < sent.size(); i++)
                assertThat(Duration.between(sent.get(i - terms.most()), sent.get(i)))
                        .isGreaterThanOrEqualTo(DAY);
        }
    }

    @Test
    void a_clock_that_was_ahead_only_delays_messages() {
        var noon = Instant.parse("2026-10-10T05:00:00Z");
        var ahead =
                new ContactHistory(List.of(noon.plusSeconds(60), noon.plusSeconds(61), noon.plusSeconds(62)), false);

        assertThat(judge(strict, ahead, noon)).isInstanceOf(Verdict.Wait.class);
    }

    @Test
    void a_number_is_the_same_however_it_is_written_and_another_with_another_key() {
        var key = new byte[] {1, 2, 3};
        var one = NumberKey.of("0912 345 678", key);

        assertThat(NumberKey.of("+84 912-345-678", key)).isEqualTo(one);
        assertThat(NumberKey.of("0084912345678", key)).isEqualTo(one);
        assertThat(NumberKey.of("0912345679", key)).isNotEqualTo(one);
        assertThat(NumberKey.of("0912345678", new byte[] {4})).isNotEqualTo(one);
        assertThat(one.hash()).hasSize(64).doesNotContain("912345678");
    }

    @ParameterizedTest
    @CsvSource({"''", "12", "+1 202 555 0100", "abc"})
    void rejects_other_texts_as_numbers(String text) {
        assertThatThrownBy(() -> NumberKey.of(text, new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    /** The zones: ours, one with a half-hour offset, and zones with daylight saving of an hour and of half an hour. */
    static Stream<ZoneId> zones() {
        return Stream.of("Asia/Ho_Chi_Minh", "Asia/Kathmandu", "Europe/Berlin", "Australia/Lord_Howe", "UTC")
                .map(ZoneId::of);
    }

    private static Verdict judge(ContactGuard guard, ContactHistory history, Instant now) {
        return guard.judge(MessageClass.NOTICE, TEXT, LegalBasis.CONSENT, history, now);
    }

    private static ContactTerms terms(Random random) {
        var from = LocalTime.ofSecondOfDay(random.nextInt(96) * 900L);
        var until = LocalTime.ofSecondOfDay(random.nextInt(96) * 900L);
        var quiet = random.nextInt(4) == 0 ? QuietHours.STRICT : new QuietHours(from, until);
        return new ContactTerms(quiet, 1 + random.nextInt(4), "[TB]", Set.of(LegalBasis.CONSENT), true, "TC");
    }

    private static Instant moment(Random random) {
        return START.plusSeconds(random.nextInt(365 * 24 * 3600));
    }

    private static Instant between(Random random, Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        return seconds < 2 ? from : from.plusSeconds((long) (random.nextDouble() * (seconds - 1)));
    }

    private static ContactHistory history(Random random, Instant now) {
        var sent = random.ints(random.nextInt(6), 0, 30 * 3600)
                .mapToObj(ago -> now.minusSeconds(ago))
                .toList();
        return new ContactHistory(sent, false);
    }
}
