package vn.lantoa.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.Devices;
import vn.lantoa.organisation.credential.KeptPassword;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.IdentityId;
import vn.lantoa.organisation.signin.IdentityLedger;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.organisation.signin.SignIn;
import vn.lantoa.organisation.signin.UnlinkProvider;

/**
 * Notices to officers about their sign-in data, through the outbox of a running hub; and which of them are repeated.
 */
@ExtendWith(ArquillianExtension.class)
class AccountNoticesIT {
    private static final ClientAddress HERE = new ClientAddress("203.0.113.77");

    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    Devices devices;

    @Inject
    Officers officers;

    @Inject
    SignIn signIn;

    @Inject
    ConfirmSignIn confirm;

    @Inject
    IdentityLedger ledger;

    @Inject
    ProviderAccounts accounts;

    @Inject
    UnlinkProvider unlink;

    @Inject
    ReadNotices notices;

    @Inject
    MarkNoticesRead mark;

    @Inject
    Notices board;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void officers_are_notified_of_each_change_of_their_sign_in_data() throws InterruptedException {
        var officer = withPassword();
        ledger.bind(idOf(officer), "https://dangnhap.example.vn", cast.unique("s"), officer);
        unlink.call(
                officer, new IdentityId(accounts.of(officer).accounts().get(0).id()));
        devices.give(idOf(officer));
        var codes = devices.give(idOf(officer)).codes();
        devices.givePasskey(idOf(officer));
        var half = ((SignIn.CodeAwaited) attempt(officer, null)).half();
        confirm.call(half, codes.get(0).spaced(), AttemptOrigin.of(HERE));
        devices.takeAway(idOf(officer));

        await(officer, AccountChange.values().length);
        assertThat(notices.call(officer))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AccountChange.values()).map(NoticeKind::of).toList());
        assertThat(titles(officer))
                .contains(login(officer) + " · " + HERE.network(), login(officer) + " · Máy tính", login(officer));
        assertThat(notices.call(officer)).extracting(Notice::link).containsOnly("/console/me");
    }

    @Test
    void a_session_notice_is_sent_only_for_unknown_browsers() throws InterruptedException {
        var officer = withPassword();
        var colleague = withPassword();
        var first = signedIn(officer, null);
        var shared = signedIn(colleague, first);
        signedIn(officer, shared);
        kept.give(idOf(officer));
        kept.give(idOf(colleague));

        // twice for the password, and once for each new session in the shared browser
        await(officer, 3);
        await(colleague, 3);
    }

    @Test
    void another_pending_decision_is_notified_exactly_once_more() throws Exception {
        var officer = cast.officer(cast.department());
        var first = Instant.parse("2026-11-01T08:00:00Z");
        var told = toDecide(officer, first);
        assertThat(told).hasSize(1);
        mark.call(told.get(0), officer);

        assertThat(toDecide(officer, first)).as("the same event").isEmpty();
        assertThat(toDecide(officer, first.plusSeconds(60))).as("a later step").isEqualTo(told);
        assertThat(toDecide(officer, first.plusSeconds(60)))
                .as("the same event")
                .isEmpty();

        assertThat(notices.call(officer)).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo(first.plusSeconds(60));
            assertThat(line.unread()).isTrue();
        });
    }

    /** Notifies an officer, who is listed twice, of a waiting item; returns the new notices. */
    private List<NoticeId> toDecide(Actor officer, Instant at) throws Exception {
        var twice = List.of(idOf(officer), idOf(officer));
        var news = new News("submission:" + officer.id(), "Tờ rơi", "", at);
        transaction.begin();
        try {
            return board.addAll(twice, NoticeKind.TO_DECIDE, news);
        } finally {
            transaction.commit();
        }
    }

    /** Waits up to 20 seconds for this number of notices. */
    private void await(Actor officer, int count) throws InterruptedException {
        for (int i = 0; i < 200 && notices.call(officer).size() < count; i++) Thread.sleep(100);
        assertThat(notices.call(officer)).hasSize(count);
    }

    private Set<String> titles(Actor officer) {
        return notices.call(officer).stream().map(Notice::title).collect(Collectors.toSet());
    }

    private RandomToken signedIn(Actor officer, @Nullable RandomToken device) {
        return ((SignIn.SignedIn) attempt(officer, device)).device();
    }

    private SignIn.Outcome attempt(Actor officer, @Nullable RandomToken device) {
        var from = new AttemptOrigin(HERE, device, null);
        return signIn.call(new Attempt(login(officer), KeptPassword.WORDS, from), "trình duyệt");
    }

    private String login(Actor officer) {
        return officers.get(idOf(officer)).login();
    }

    private Actor withPassword() {
        var officer = cast.officer(cast.department());
        kept.give(idOf(officer));
        return officer;
    }
}
