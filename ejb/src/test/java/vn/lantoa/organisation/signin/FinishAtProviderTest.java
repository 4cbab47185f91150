package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.SealingKey;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.oidc.nimbus.TwinProvider;
import vn.lantoa.organisation.signin.FinishAtProvider.Answer;
import vn.lantoa.organisation.signin.HearProviderLogout.Heard;

/** The sign-in redirect to the provider and back, with a provider in this process and in-memory repositories. */
class FinishAtProviderTest {
    private static final AttemptOrigin ORIGIN = AttemptOrigin.of(new ClientAddress("203.0.113.9"));
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final SessionId SESSION = new SessionId(UUID.randomUUID());

    private final TwinProvider twin = TwinProvider.started();
    private final Kept kept = new Kept();
    private final FlowSeal seal = new FlowSeal();
    private Clock clock = Clock.systemUTC();
    private OidcConfig config = twin.config();
    private @Nullable IdentityProvider reached;
    private @Nullable OidcConfig reachedWith;

    @AfterEach
    void stop() {
        twin.close();
    }

    @Test
    void a_bound_account_signs_in_and_continues() {
        kept.bound.put(TwinProvider.SUBJECT, OFFICER);
        var sent = sent(departure().signIn("/console/assets"));

        assertThat(back(sent)).isInstanceOfSatisfying(ProviderOutcome.SignedIn.class, in -> assertThat(in.next())
                .isEqualTo("/console/assets"));
        assertThat(kept.uses).containsExactly((FactorUse) null);
    }

    @Test
    void the_same_redirect_is_rejected_the_second_time() {
        kept.bound.put(TwinProvider.SUBJECT, OFFICER);
        var sent = sent(departure().signIn("/console"));
        back(sent);
        twin.visited(sent.address());

        assertThat(back(sent)).isEqualTo(new ProviderOutcome.Failed(ProviderFailure.STATE_OVER));
    }

    @Test
    void an_unbound_account_is_shown_its_subject_whatever_its_e_mail_address() {
        var sent = sent(departure().signIn("/console"));

        assertThat(back(sent))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.UNKNOWN_SUBJECT, TwinProvider.SUBJECT));
    }

    @Test
    void a_response_for_another_browser_or_state_is_rejected() {
        kept.bound.put(TwinProvider.SUBJECT, OFFICER);
        var sent = sent(departure().signIn("/console"));
        var another = sent(departure().signIn("/console"));
        var over = new ProviderOutcome.Failed(ProviderFailure.STATE_OVER);

        assertThat(finish().call(another.cookie(), answer(sent), stranger())).isEqualTo(over);
        assertThat(finish().call(null, answer(sent), stranger())).isEqualTo(over);
        assertThat(finish().call(new RandomToken("x"), answer(sent), stranger()))
                .isEqualTo(over);
        assertThat(finish().call(new RandomToken(changed(sent.cookie().value())), answer(sent), stranger()))
                .isEqualTo(over);
        assertThat(finish().call(sent.cookie(), new Answer("", "code-1", "", ""), stranger()))
                .isEqualTo(over);
    }

    @Test
    void an_expired_authorization_request_starts_again() {
        kept.bound.put(TwinProvider.SUBJECT, OFFICER);
        var sent = sent(departure().signIn("/console"));
        clock = Clock.fixed(Instant.now().plus(ProviderFlow.GOOD).plus(Duration.ofSeconds(1)), ZoneOffset.UTC);

        assertThat(back(sent)).isEqualTo(new ProviderOutcome.Failed(ProviderFailure.STATE_OVER));
    }

    @Test
    void what_another_provider_answers_is_refused() {
        var sent = sent(departure().signIn("/console"));
        var mixed = new Answer(state(sent), "code-1", "", "https://another.example.vn");

        assertThat(finish().call(sent.cookie(), mixed, stranger()))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.REFUSED));
    }

    @Test
    void a_rejected_provider_sign_in_is_reported() {
        var sent = sent(departure().signIn("/console"));
        var denied = new Answer(state(sent), "", "access_denied", "");

        assertThat(finish().call(sent.cookie(), denied, stranger()))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.DENIED));
    }

    @Test
    void a_blank_code_is_rejected() {
        var sent = sent(departure().signIn("/console"));

        assertThat(finish().call(sent.cookie(), new Answer(state(sent), " ", "", ""), stranger()))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.DENIED));
    }

    @Test
    void forged_messages_are_delayed_and_block_no_valid_one() {
        hear().call(twin.logoutToken(claims -> claims.jwtID("m0")));
        var forged = new ArrayList<Heard>();
        for (int i = 0; i < 6; i++) forged.add(hear().call(twin.forgedLogoutToken("forged" + i)));

        assertThat(forged).containsOnly(Heard.REFUSED, Heard.LATER).endsWith(Heard.LATER);
        assertThat(hear().call(twin.logoutToken(claims -> claims))).isEqualTo(Heard.DONE);
    }

    @Test
    void invalid_tokens_are_recorded_and_wrong_times_reported() {
        twin.change(claims -> claims.audience("another"));
        assertThat(back(sent(departure().signIn("/console"))))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.REFUSED));
        twin.change(claims -> claims.expirationTime(java.util.Date.from(Instant.EPOCH)));
        assertThat(back(sent(departure().signIn("/console"))))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.CLOCK));

        assertThat(kept.failures).containsExactly(ProviderFailure.REFUSED, ProviderFailure.CLOCK);
    }

    @Test
    void a_configured_acr_counts_as_second_factor_from_its_authentication_time() {
        kept.bound.put(TwinProvider.SUBJECT, OFFICER);
        var longAgo = Instant.now().minus(Duration.ofHours(3)).getEpochSecond();
        twin.change(claims -> claims.claim("auth_time", longAgo));
        config = twin.config("gold", "2");

        back(sent(departure().signIn("/console")));
        assertThat(kept.uses).containsExactly(new FactorUse(FactorKind.PROVIDER, Instant.ofEpochSecond(longAgo)));
        twin.change(claims -> claims.claim("acr", null));
        back(sent(departure().signIn("/console")));
        assertThat(kept.uses).hasSize(2).last().isNull();
    }

    @Test
    void an_officer_binds_the_account_in_the_session_in_which_they_began() {
        var sent = sent(departure().link(SESSION, "/console/me"));
        var elsewhere = new Visitor(OFFICER, new SessionId(UUID.randomUUID()), ORIGIN, "");

        assertThat(finish().call(sent.cookie(), answer(sent), stranger()))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.STATE_OVER));
        assertThat(finish().call(sent.cookie(), answer(sent), elsewhere))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.STATE_OVER));
        assertThat(finish().call(sent.cookie(), answer(sent), here())).isEqualTo(new ProviderOutcome.Linked());
        assertThat(kept.bound).containsEntry(TwinProvider.SUBJECT, OFFICER);
    }

    @Test
    void an_account_that_was_shown_there_long_ago_is_not_bound() {
        twin.change(claims ->
                claims.claim("auth_time", Instant.now().minusSeconds(300).getEpochSecond()));
        var sent = sent(departure().link(SESSION, "/console/me"));

        assertThat(finish().call(sent.cookie(), answer(sent), here()))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH));
        assertThat(kept.bound).isEmpty();
    }

    @Test
    void old_or_weaker_authentication_confirms_nothing() {
        config = twin.config("2");
        twin.change(claims ->
                claims.claim("auth_time", Instant.now().minusSeconds(300).getEpochSecond()));
        assertThat(confirmed()).isEqualTo(new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH));
        twin.change(claims -> claims.claim("acr", "1"));
        assertThat(confirmed()).isEqualTo(new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH));
        twin.change(claims -> claims);
        assertThat(confirmed()).isEqualTo(new ProviderOutcome.SteppedUp("/console"));
    }

    @Test
    void an_unavailable_provider_is_reported_before_the_redirect() {
        twin.close();

        assertThat(departure().signIn("/console")).isEqualTo(new ProviderLead.None(ProviderFailure.AWAY));
        assertThat(departure().leave()).isEmpty();
    }

    @Test
    void without_a_provider_there_is_no_redirect() {
        config = OidcConfig.OFF;

        assertThat(departure().signIn("/console")).isEqualTo(new ProviderLead.None(ProviderFailure.OFF));
        assertThat(finish().call(null, new Answer("s", "c", "", ""), stranger()))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.OFF));
        assertThat(hear().call("token")).isEqualTo(Heard.OFF);
    }

    @Test
    void a_logout_message_is_processed_once() {
        var message = twin.logoutToken(claims -> claims);

        assertThat(hear().call(message)).isEqualTo(Heard.DONE);
        assertThat(hear().call(message)).isEqualTo(Heard.REFUSED);
        assertThat(hear().call(twin.logoutToken(claims -> claims.jwtID("m2").claim("events", null))))
                .isEqualTo(Heard.REFUSED);
        assertThat(hear().call("x".repeat(20_000))).isEqualTo(Heard.REFUSED);
        assertThat(kept.signedOut).extracting(ProviderLogout::sid).containsExactly("s1");
    }

    @Test
    void an_uncheckable_message_can_be_sent_again() {
        var message = twin.logoutToken(claims -> claims);
        twin.close();

        assertThat(hear().call(message)).isEqualTo(Heard.LATER);
    }

    private ProviderOutcome confirmed() {
        kept.bound.put(TwinProvider.SUBJECT, OFFICER);
        var sent = sent(departure().stepUp(SESSION, "/console"));
        return finish().call(sent.cookie(), answer(sent), here());
    }

    private ProviderOutcome back(ProviderLead.To sent) {
        return finish().call(sent.cookie(), answer(sent), stranger());
    }

    private ProviderLead.To sent(ProviderLead lead) {
        var there = (ProviderLead.To) lead;
        twin.visited(there.address());
        return there;
    }

    private static Answer answer(ProviderLead.To sent) {
        return new Answer(state(sent), "code-1", "", "");
    }

    private static String state(ProviderLead.To sent) {
        URI address = sent.address();
        return TwinProvider.parameters(address.getRawQuery()).getOrDefault("state", "");
    }

    private static String changed(String cookie) {
        var last = cookie.charAt(cookie.length() - 5);
        return cookie.substring(0, cookie.length() - 5)
                + (last == 'A' ? 'B' : 'A')
                + cookie.substring(cookie.length() - 4);
    }

    private static Visitor stranger() {
        return new Visitor(Actor.ANONYMOUS, null, ORIGIN, "");
    }

    private static Visitor here() {
        return new Visitor(OFFICER, SESSION, ORIGIN, "");
    }

    private IdentityProvider provider() {
        var known = reached;
        if (known == null || reachedWith != config) {
            known = TwinProvider.reachedBy(config, Clock.systemUTC());
            reached = known;
            reachedWith = config;
        }
        return known;
    }

    private ProviderDeparture departure() {
        var departure = new ProviderDeparture();
        departure.config = config;
        departure.provider = provider();
        departure.seal = sealed();
        departure.clock = clock;
        return departure;
    }

    private FinishAtProvider finish() {
        var finish = new FinishAtProvider();
        finish.config = config;
        finish.provider = provider();
        finish.seal = sealed();
        finish.signIns = kept;
        finish.ledger = kept.links;
        finish.clock = clock;
        return finish;
    }

    private HearProviderLogout hear() {
        var hear = new HearProviderLogout();
        hear.config = config;
        hear.provider = provider();
        hear.signIns = kept;
        return hear;
    }

    private FlowSeal sealed() {
        seal.cipher = new OneKey();
        return seal;
    }

    /** A data key of this test. */
    private static final class OneKey extends DataCipher {
        private static SealingKey key(String purpose) {
            return SealingKey.of(new byte[32], purpose);
        }

        @Override
        public SealedText seal(String purpose, String row, Secret secret) {
            return SealedText.seal(key(purpose), row, secret);
        }

        @Override
        public Secret open(String purpose, String row, SealedText sealed) {
            return sealed.open(List.of(key(purpose)), row);
        }
    }

    /** The data of would-be rows. */
    private static final class Kept extends ProviderSignIns {
        private final Map<String, Actor> bound = new HashMap<>();
        private final Set<Sha256> spentFlows = new HashSet<>();
        private final Set<String> heard = new HashSet<>();
        private final List<@Nullable FactorUse> uses = new ArrayList<>();
        private final List<ProviderFailure> failures = new ArrayList<>();
        private final List<ProviderLogout> signedOut = new ArrayList<>();

        private final IdentityLedger links = new IdentityLedger() {
            @Override
            public ProviderOutcome link(ProviderFlow flow, ProviderIdentity identity, OfficerId officer) {
                bound.put(identity.subject(), Actor.officer(officer.value()));
                return new ProviderOutcome.Linked();
            }
        };

        @Override
        public ProviderOutcome signIn(
                ProviderFlow flow, ProviderIdentity identity, Visitor visitor, @Nullable FactorUse use) {
            if (!spentFlows.add(flow.once())) return new ProviderOutcome.Failed(ProviderFailure.STATE_OVER);
            if (!bound.containsKey(identity.subject()))
                return new ProviderOutcome.Failed(ProviderFailure.UNKNOWN_SUBJECT, identity.subject());
            uses.add(use);
            return new ProviderOutcome.SignedIn(RandomToken.fresh(), RandomToken.fresh(), flow.next());
        }

        @Override
        public ProviderOutcome stepUp(ProviderFlow flow, ProviderIdentity identity, SessionId session, FactorUse use) {
            return new ProviderOutcome.SteppedUp(flow.next());
        }

        @Override
        public boolean signedOut(ProviderLogout logout) {
            if (!heard.add(logout.id())) return false;
            signedOut.add(logout);
            return true;
        }

        @Override
        public void failed(ProviderFailure why, ClientAddress from) {
            failures.add(why);
        }
    }
}
