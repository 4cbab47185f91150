package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.AuditHeads;
import vn.lantoa.audit.AuditSealer;
import vn.lantoa.audit.LockedHeads;
import vn.lantoa.audit.WitnessConfig;
import vn.lantoa.audit.signing.InMemoryKeys;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.platform.template.FreemarkerTemplates;

/** The daily head from the store to its witnesses. */
class DailyHeadTest {
    private static final String HEAD = "{\"hash\":\"" + "ab".repeat(32) + "\",\"seq\":42}";
    private static final List<String> WITNESSES = List.of("thanhtra@tinh.example.vn", "luutru@tinh.example.vn");

    private final SettableClock clock = SettableClock.atNoon();
    private final SigningKeys keys = InMemoryKeys.signer();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final KeptLetters letters = new KeptLetters();
    private final TakeDailyHead take = new TakeDailyHead();
    private final SendHeadLetters send = new SendHeadLetters();
    private final LockDailyHead lock = new LockDailyHead();
    private final Locks locks = new Locks();
    private @Nullable String newest = keys.sign(AuditSealer.TYPE, HEAD.getBytes());

    DailyHeadTest() {
        take.witnesses = new WitnessConfig(WITNESSES, null);
        take.locked = locks;
        take.ledger = ledger;
        take.heads = new AuditHeads() {
            @Override
            public void put(String jws, LocalDate day) {
                throw new UnsupportedOperationException("the sealer does that");
            }

            @Override
            public Optional<String> newest() {
                return Optional.ofNullable(newest);
            }
        };
        take.keys = keys;
        take.clock = clock;
        send.witnesses = take.witnesses;
        send.ledger = ledger;
        send.mailer = letters;
        send.keys = keys;
        send.templates = new FreemarkerTemplates();
        var url = URI.create("https://lantoa.example.gov.vn");
        send.address = new HubAddress(url, url);
        lock.locked = locks;
        lock.ledger = ledger;
    }

    @Test
    void each_witness_gets_one_letter_a_day_with_the_head_and_how_to_check_it() {
        take.call();
        take.call();
        ledger.events.forEach(send::on);

        assertThat(letters.letters()).extracting(Letter::to).containsExactlyElementsOf(WITNESSES);
        var text = letters.letters().get(0).text();
        assertThat(text.lines()).contains(newest, "lantoa audit keys.json head.jws");
        assertThat(text).contains("42 mục", "42 entries", "https://lantoa.example.gov.vn/.well-known/jwks.json");
        clock.advance(Duration.ofDays(1));
        take.call();
        assertThat(ledger.events).hasSize(2);
    }

    @Test
    void a_mail_server_failure_causes_no_second_e_mail() {
        take.call();
        var event = ledger.events.get(0);
        send.mailer = new vn.lantoa.organisation.Mailer() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(Letter letter) {
                if (letter.to().equals(WITNESSES.get(1))) throw new IllegalStateException("died");
                letters.send(letter);
            }
        };
        assertThatThrownBy(() -> send.on(event)).hasMessage("died");

        send.mailer = letters;
        send.on(event);
        send.on(event);

        assertThat(letters.letters()).extracting(Letter::to).containsExactlyElementsOf(WITNESSES);
    }

    @Test
    void a_head_not_signed_by_a_configured_key_is_not_sent() {
        newest = InMemoryKeys.signer().sign(AuditSealer.TYPE, HEAD.getBytes());
        take.call();
        newest = null;
        take.call();

        assertThat(ledger.events).isEmpty();
    }

    @Test
    void no_head_is_recorded_without_witnesses() {
        take.witnesses = new WitnessConfig(List.of(), null);
        take.call();
        assertThat(ledger.events).isEmpty();

        locks.on = true;
        take.call();
        ledger.events.forEach(lock::on);
        assertThat(locks.kept).containsExactly(newest);
        assertThat(ledger.newest().orElseThrow().locked()).isTrue();
    }

    /** A bucket with object lock. */
    private static final class Locks implements LockedHeads {
        final List<String> kept = new ArrayList<>();
        boolean on;

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public boolean put(String jws, LocalDate day) {
            return kept.add(jws);
        }
    }

    /** The sent days in a map. */
    private static final class InMemoryLedger extends WitnessLedger {
        final List<AuditHeadTaken> events = new ArrayList<>();
        private final Map<Instant, DailyHead> days = new LinkedHashMap<>();

        @Override
        public boolean hasTaken(LocalDate day) {
            return days.values().stream().anyMatch(one -> one.day().equals(day));
        }

        @Override
        public void take(LocalDate day, String head, Instant now) {
            if (hasTaken(day)) return;
            days.put(now, new DailyHead(day, head, List.of(), null));
            events.add(new AuditHeadTaken(now));
        }

        @Override
        public Optional<DailyHead> find(AuditHeadTaken event) {
            return Optional.ofNullable(days.get(event.at()));
        }

        @Override
        public Optional<DailyHead> newest() {
            return days.values().stream().reduce((former, later) -> later);
        }

        @Override
        public void mailed(DailyHead head, String address) {
            change(head, now -> {
                var mailed = new ArrayList<>(now.mailed());
                mailed.add(address);
                return new DailyHead(now.day(), now.head(), mailed, now.locked());
            });
        }

        @Override
        public void kept(DailyHead head, boolean locked) {
            change(head, now -> new DailyHead(now.day(), now.head(), now.mailed(), locked));
        }

        private void change(DailyHead head, java.util.function.UnaryOperator<DailyHead> to) {
            days.replaceAll((at, one) -> one.day().equals(head.day()) ? Objects.requireNonNull(to.apply(one)) : one);
        }
    }
}
