package vn.lantoa.distribution.delivery;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.entitlement.GrantedPartnerAccess;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.partner.PartnerId;

/** Callers who may not create, see or change a partner's subscriptions, and invalid requests. */
class SubscriptionRefusalsTest {
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());
    private static final Actor ITSELF = Actor.partner(PARTNER.value());
    private static final SubscriptionId ID = SubscriptionId.random();

    private final PartnerAccess access = new GrantedPartnerAccess(new GrantedRoles());
    private Subscriptions subscriptions = new Kept();
    private final KeptMoves moves = new KeptMoves();
    private SubscriptionView kept = that(Channel.WEBHOOK, SubscriptionState.ACTIVE);
    private boolean isThere = true;

    SubscriptionRefusalsTest() {
        subscriptions.access = access;
    }

    @Test
    void no_partner_subscribes_for_another() {
        var create = create();
        var read = new ReadSubscriptions();
        read.access = access;

        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())}) {
            assertForbidden(() -> create.call(wanted(by, "https://bao.example")));
            assertForbidden(() -> read.call(by, PARTNER));
        }
    }

    @Test
    void a_subscription_needs_a_target_and_their_number_is_limited() {
        var create = create();

        assertRejected(() -> create.call(wanted(ITSELF, "")), "label missing", "target missing");
        subscriptions = new Kept() {
            @Override
            public List<SubscriptionView> open(@Nullable PartnerId partner) {
                return Collections.nCopies(CreateSubscription.MOST_OF_ONE_PARTNER, kept);
            }
        };
        assertRejected(
                () -> create().call(wanted(ITSELF, "https://bao.example")), "label missing", "subscription too-many");
    }

    @Test
    void a_webhook_to_an_address_inside_is_refused_when_it_is_asked_for() {
        var check = new CheckTarget();
        check.access = access;
        check.outward = StandIn.of(OutwardHttp.class, "barred", given -> Optional.of("address-inside"));

        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())})
            assertForbidden(() -> check.call(wanted(by, "https://10.0.0.1/")));
        assertRejected(() -> check.call(wanted(ITSELF, "https://10.0.0.1/")), "target barred-address-inside");
        // CreateSubscription rejects strings that are no address
        check.call(wanted(ITSELF, "ftp://10.0.0.1/"));
    }

    @Test
    void others_cannot_find_or_change_a_subscription() {
        for (var by : new Actor[] {Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())})
            for (var call : all(by)) assertNotFound(call);
        isThere = false;
        for (var call : all(ITSELF)) assertNotFound(call);
    }

    @Test
    void an_ended_subscription_cannot_be_changed() {
        kept = that(Channel.WEBHOOK, SubscriptionState.ENDED);

        for (var call : changes(ITSELF)) assertConflict(call, "subscription-is-ended");
    }

    @Test
    void a_paused_subscription_cannot_be_paused_or_replayed() {
        kept = that(Channel.WEBHOOK, SubscriptionState.PAUSED);

        assertConflict(() -> change().call(ITSELF, ID, SubscriptionState.PAUSED), "subscription-is-paused");
        assertConflict(() -> replay().call(span(ITSELF, 1, 2, null)), "subscription-is-paused");
        kept = that(Channel.WEBHOOK, SubscriptionState.ACTIVE);
        assertConflict(() -> change().call(ITSELF, ID, SubscriptionState.ACTIVE), "subscription-is-active");
    }

    @Test
    void a_replay_needs_a_valid_range_of_the_log() {
        assertRejected(() -> replay().call(span(ITSELF, 0, -1, null)), "from too-few", "to too-few");
        assertRejected(() -> replay().call(span(ITSELF, 1, 2, " ")), "Idempotency-Key malformed");
    }

    @Test
    void only_webhooks_can_be_tested() {
        kept = that(Channel.DIGEST, SubscriptionState.ACTIVE);

        assertRejected(() -> test().call(ITSELF, ID, null), "channel not-a-webhook");
        assertRejected(() -> test().call(ITSELF, ID, ""), "Idempotency-Key malformed");
    }

    @Test
    void an_invalid_link_ends_nothing() {
        var end = new EndByLink();
        end.subscriptions = subscriptions;
        end.links = new DigestLinks() {
            @Override
            public Optional<SubscriptionId> find(String link) {
                return Optional.of(ID).filter(id -> link.equals("good"));
            }
        };
        isThere = false;

        assertNotFound(() -> end.call("bad"));
        assertNotFound(() -> end.call("good"));
    }

    @Test
    void only_administrators_of_the_whole_see_rejected_deliveries() {
        var dead = new ReadDeadDeliveries();
        dead.access = new GrantedRoles();

        for (var by : new Actor[] {ITSELF, Actor.officer(UUID.randomUUID())}) assertForbidden(() -> dead.call(by));
    }

    private List<ThrowingCallable> all(Actor by) {
        var read = new ReadSubscriptions();
        read.subscriptions = subscriptions;
        var calls = new ArrayList<>(changes(by));
        calls.add(() -> read.deliveries(by, ID, ReadSubscriptions.Which.ALL, 1));
        calls.add(() -> test().call(by, ID, null));
        return calls;
    }

    private List<ThrowingCallable> changes(Actor by) {
        return List.of(
                () -> change().call(by, ID, SubscriptionState.PAUSED),
                () -> change().call(by, ID, SubscriptionState.ACTIVE),
                () -> change().call(by, ID, SubscriptionState.ENDED),
                () -> change().rotate(by, ID),
                () -> replay().call(span(by, 1, 2, null)));
    }

    private CreateSubscription create() {
        var use = new CreateSubscription();
        use.access = access;
        use.subscriptions = subscriptions;
        use.clock = SettableClock.atNoon();
        return use;
    }

    private ChangeSubscription change() {
        var use = new ChangeSubscription();
        use.subscriptions = subscriptions;
        use.moves = moves;
        use.clock = SettableClock.atNoon();
        return use;
    }

    private ReplayDeliveries replay() {
        var use = new ReplayDeliveries();
        use.subscriptions = subscriptions;
        return use;
    }

    private SendTestEvent test() {
        var use = new SendTestEvent();
        use.subscriptions = subscriptions;
        return use;
    }

    private static ReplayDeliveries.Command span(Actor by, long from, long to, @Nullable String key) {
        return new ReplayDeliveries.Command(by, ID, from, to, key);
    }

    private static CreateSubscription.Command wanted(Actor by, String target) {
        return new CreateSubscription.Command(by, PARTNER, Channel.WEBHOOK, "", target, "");
    }

    private static SubscriptionView that(Channel channel, SubscriptionState state) {
        return new SubscriptionView(
                ID, PARTNER, channel, "", "x", state, null, 1, 0, Instant.EPOCH, 0, 0, 0, null, false);
    }

    private class Kept extends Subscriptions {
        @Override
        public Optional<SubscriptionView> find(SubscriptionId id) {
            return Optional.of(kept).filter(one -> isThere);
        }

        @Override
        public void lock(SubscriptionId id) {}

        @Override
        public List<SubscriptionView> open(@Nullable PartnerId partner) {
            return List.of();
        }
    }

    /** The transitions that the state allows; none of them is executed. */
    private final class KeptMoves extends SubscriptionMoves {
        @Override
        public boolean move(SubscriptionId id, SubscriptionState next, @Nullable String reason) {
            return kept.state().mayBecome(next);
        }
    }
}
