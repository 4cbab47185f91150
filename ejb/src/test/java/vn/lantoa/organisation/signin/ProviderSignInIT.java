package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.TestServices.ISSUER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.Persons;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.Devices;
import vn.lantoa.organisation.officer.ConfirmChange;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.Officers;

/** Officers and their accounts at a provider, on a real database. */
@ExtendWith(ArquillianExtension.class)
class ProviderSignInIT {
    private static final AttemptOrigin ORIGIN = AttemptOrigin.of(new ClientAddress("203.0.113.41"));

    @Inject
    Cast cast;

    @Inject
    Devices devices;

    @Inject
    Officers officers;

    @Inject
    IdentityLedger ledger;

    @Inject
    ProviderSignIns signIns;

    @Inject
    ProviderAccounts accounts;

    @Inject
    UnlinkProvider unlink;

    @Inject
    AskProviderLink ask;

    @Inject
    ConfirmChange confirm;

    @Inject
    RecogniseSession recognise;

    @Inject
    DisableOfficer disable;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private Actor officer = Actor.ANONYMOUS;
    private String subject = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void somebody() {
        officer = cast.officer(cast.department());
        subject = cast.unique("s");
    }

    @Test
    void only_a_linked_account_signs_its_officer_in() {
        assertThat(failure(signIn(subject))).isEqualTo(ProviderFailure.UNKNOWN_SUBJECT);
        link(officer, subject);

        assertThat(recognise.call(session(subject)).orElseThrow().actor()).isEqualTo(officer);
        assertThat(failure(signIn(subject.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(ProviderFailure.UNKNOWN_SUBJECT);
        assertThat(signIn(subject + "x"))
                .isEqualTo(new ProviderOutcome.Failed(ProviderFailure.UNKNOWN_SUBJECT, subject + "x"));
    }

    @Test
    void a_provider_redirect_succeeds_once() {
        link(officer, subject);
        var flow = flow(FlowPurpose.SIGN_IN);

        assertThat(signIns.signIn(flow, identity(subject), visitor(), null))
                .isInstanceOf(ProviderOutcome.SignedIn.class);
        assertThat(failure(signIns.signIn(flow, identity(subject), visitor(), null)))
                .isEqualTo(ProviderFailure.STATE_OVER);
        assertThat(failure(ledger.link(flow, identity(subject), idOf(officer)))).isEqualTo(ProviderFailure.STATE_OVER);
    }

    @Test
    void an_account_is_bound_to_one_officer_and_vice_versa() {
        link(officer, subject);
        var another = cast.officer(cast.department());

        assertThat(failure(ledger.link(flow(FlowPurpose.LINK), identity(subject), idOf(another))))
                .isEqualTo(ProviderFailure.TAKEN);
        assertThat(failure(ledger.link(flow(FlowPurpose.LINK), identity(subject + "2"), idOf(officer))))
                .isEqualTo(ProviderFailure.HAS_ANOTHER);
        assertThat(ledger.link(flow(FlowPurpose.LINK), identity(subject), idOf(officer)))
                .isEqualTo(new ProviderOutcome.Linked());
        assertThat(accounts.of(officer).accounts()).hasSize(1);
    }

    @Test
    void a_disabled_officer_cannot_sign_in() {
        link(officer, subject);
        disable.call(Actor.SYSTEM, idOf(officer));

        assertThat(failure(signIn(subject))).isEqualTo(ProviderFailure.DISABLED);
    }

    @Test
    void the_providers_class_counts_as_factor_or_the_hub_asks_for_its_own() throws SQLException {
        link(officer, subject);
        devices.give(idOf(officer));
        var use = new FactorUse(FactorKind.PROVIDER, clock.instant());

        assertThat(signIn(subject)).isInstanceOf(ProviderOutcome.CodeAwaited.class);
        var in =
                (ProviderOutcome.SignedIn) signIns.signIn(flow(FlowPurpose.SIGN_IN), identity(subject), visitor(), use);
        assertThat(sql.text(
                        "select factor from sign_in_session where token_sha256 = ?",
                        in.session().sha256().hex()))
                .isEqualTo("PROVIDER");
    }

    @Test
    void signing_out_at_the_provider_ends_the_session_once() {
        link(officer, subject);
        var session = session(subject);
        var another = session(subject, "s2");
        var message = logout("", "s1");

        assertThat(signIns.signedOut(message)).isTrue();
        assertThat(recognise.call(session)).isEmpty();
        assertThat(recognise.call(another)).isPresent();
        var again = session(subject);
        assertThat(signIns.signedOut(message)).isFalse();
        assertThat(recognise.call(again)).isPresent();

        assertThat(signIns.signedOut(logout(subject, ""))).isTrue();
        assertThat(recognise.call(again)).isEmpty();
        assertThat(recognise.call(another)).isEmpty();
    }

    @Test
    void unlinking_an_account_ends_its_sessions() {
        link(officer, subject);
        var session = session(subject);
        unlink.call(
                officer, new IdentityId(accounts.of(officer).accounts().get(0).id()));

        assertThat(recognise.call(session)).isEmpty();
        assertThat(failure(signIn(subject))).isEqualTo(ProviderFailure.UNKNOWN_SUBJECT);
        assertThat(accounts.of(officer).accounts()).isEmpty();
    }

    @Test
    void two_officers_who_used_one_account_are_one_person() {
        var later = cast.officer(cast.department());
        link(officer, subject);
        unlink.call(
                officer, new IdentityId(accounts.of(officer).accounts().get(0).id()));
        assertThat(persons.isAmong(idOf(later), Set.of(idOf(officer)))).isFalse();
        link(later, subject);

        assertThat(persons.accountsOf(idOf(later))).containsExactlyInAnyOrder(idOf(later), idOf(officer));
        assertThat(persons.accountsOf(idOf(officer))).containsExactlyInAnyOrder(idOf(later), idOf(officer));
    }

    @Test
    void a_mistyped_account_does_not_merge_persons() {
        var later = cast.officer(cast.department());
        ledger.bind(idOf(officer), ISSUER, subject, Actor.SYSTEM);
        unlink.call(
                officer, new IdentityId(accounts.of(officer).accounts().get(0).id()));
        link(later, subject);

        assertThat(persons.accountsOf(idOf(later))).containsExactly(idOf(later));
    }

    @Test
    void an_administrators_binding_waits_for_a_second_administrator() {
        var first = officers.findByLogin("quantri").orElseThrow().actor();
        var second = officers.findByLogin("quantri2").orElseThrow().actor();
        var asked = new AskProviderLink.Command(first, idOf(officer), subject);
        assertRejected(
                () -> ask.call(new AskProviderLink.Command(first, idOf(officer), "ai@example.vn")),
                "providerSubject subject-is-an-address");
        var change = ask.call(asked);
        assertThat(failure(signIn(subject))).isEqualTo(ProviderFailure.UNKNOWN_SUBJECT);
        assertRejected(() -> confirm.call(first, change), "decider decider-asked-for-it");
        confirm.call(second, change);

        assertThat(recognise.call(session(subject)).orElseThrow().actor()).isEqualTo(officer);
        assertConflict(() -> ask.call(asked), "identity-taken");
    }

    private void link(Actor to, String account) {
        assertThat(ledger.link(flow(FlowPurpose.LINK), identity(account), idOf(to)))
                .isEqualTo(new ProviderOutcome.Linked());
    }

    private RandomToken session(String account) {
        return session(account, "s1");
    }

    private RandomToken session(String account, String sid) {
        var outcome = signIns.signIn(flow(FlowPurpose.SIGN_IN), identity(account, sid), visitor(), null);
        return ((ProviderOutcome.SignedIn) outcome).session();
    }

    private ProviderOutcome signIn(String account) {
        return signIns.signIn(flow(FlowPurpose.SIGN_IN), identity(account), visitor(), null);
    }

    private static @Nullable ProviderFailure failure(ProviderOutcome outcome) {
        return outcome instanceof ProviderOutcome.Failed failed ? failed.why() : null;
    }

    private ProviderFlow flow(FlowPurpose purpose) {
        return new ProviderFlow(RandomToken.fresh(), purpose, null, "/console", clock.instant());
    }

    private ProviderIdentity identity(String account) {
        return identity(account, "s1");
    }

    // a session's name is the provider's own: a test must not end another test's session
    private ProviderIdentity identity(String account, String sid) {
        return new ProviderIdentity(ISSUER, account, subject + sid, "", Instant.EPOCH);
    }

    private ProviderLogout logout(String account, String sid) {
        return new ProviderLogout(
                ISSUER,
                account,
                sid.isEmpty() ? "" : subject + sid,
                cast.unique("m"),
                clock.instant().plusSeconds(60));
    }

    private static Visitor visitor() {
        return new Visitor(Actor.ANONYMOUS, null, ORIGIN, "trình duyệt");
    }
}
