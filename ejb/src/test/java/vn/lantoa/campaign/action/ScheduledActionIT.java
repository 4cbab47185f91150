package vn.lantoa.campaign.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.notice.Notice;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinState;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.CampaignScene;
import vn.lantoa.campaign.plan.CancelItem;
import vn.lantoa.campaign.plan.ChangeItem;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.MoveItem;
import vn.lantoa.campaign.plan.RestoreItem;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.campaign.plan.Wanted;
import vn.lantoa.campaign.reading.PauseCampaign;
import vn.lantoa.campaign.reading.ResumeCampaign;
import vn.lantoa.campaign.reading.StopCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.SeededHub;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.OrderState;
import vn.lantoa.sms.order.OrderView;

/** Orders and bulletins planned for items are placed once when the items are released, and end with them. */
@ExtendWith(ArquillianExtension.class)
class ScheduledActionIT {
    private static final int ROUNDS = 20;

    @Inject
    CampaignScene scene;

    @Inject
    LetOut letOut;

    @Inject
    SeededHub hub;

    @Inject
    RegisterPartner register;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    ChangeItem change;

    @Inject
    MoveItem move;

    @Inject
    CancelItem cancel;

    @Inject
    RestoreItem restore;

    @Inject
    PauseCampaign pause;

    @Inject
    ResumeCampaign resume;

    @Inject
    StopCampaign stop;

    @Inject
    PlanAction plan;

    @Inject
    DropAction drop;

    @Inject
    ReadActions read;

    @Inject
    @Any
    Instance<EventHandler<ReleasePublished>> handlers;

    @Inject
    ScheduledActions actions;

    @Inject
    ActionAttempt attempt;

    @Inject
    CampaignTrail trail;

    @Resource
    ManagedExecutorService executor;

    @Inject
    OrderQueries orders;

    @Inject
    BulletinQueries bulletins;

    @Inject
    SetOutlets outlets;

    @Inject
    ReadNotices notices;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private PartnerId company = new PartnerId(new UUID(0, 0));
    private AssetId message = new AssetId(new UUID(0, 0));
    private String commune = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        scene.begin("mot-lan", scene.today().plusDays(20));
        commune = hub.commune();
        company = register.call(Actor.SYSTEM, hub.organisation());
        outlets.call(Actor.SYSTEM, company, Set.of(Outlet.SMS));
    }

    @Test
    void an_order_and_a_bulletin_are_placed_on_release_and_end_with_a_recall() throws InterruptedException {
        var item = attached(scene.late());
        var order = plan(item, order());
        var bulletin = plan(item, bulletin());
        schedule.call(item, scene.releaser());

        await(order, ScheduledActionState.PLACED);
        await(bulletin, ScheduledActionState.PLACED);
        assertThat(placed(order).message().form()).isEqualTo(MessageForm.UNMARKED);
        assertThat(bulletins.list(scene.releaser()))
                .singleElement()
                .satisfies(one -> assertThat(one.progress().state()).isEqualTo(BulletinState.OUT));

        stop.call(new StopCampaign.Command(scene.campaign(), "Thông tin sai.", true, "Có sai sót.", scene.releaser()));

        awaitTrue("order off", () -> placed(order).progress().state() == OrderState.CANCELLED);
        awaitTrue(
                "bulletin taken back",
                () -> bulletins.list(scene.releaser()).get(0).progress().state() == BulletinState.WITHDRAWN);
    }

    @Test
    void an_action_is_moved_cancelled_and_restored_with_its_item() throws InterruptedException {
        var item = attached(from(20 * 24 * 3600));
        var order = plan(item, order());
        schedule.call(item, scene.releaser());
        var release = scene.releaseOf(item);
        cancel.call(item, "Hoãn.", scene.releaser());

        isOut(release);
        assertThat(actions.get(order).state()).isEqualTo(ScheduledActionState.WAITING);
        assertThat(orders.list(scene.releaser())).isEmpty();

        restore.call(item, scene.releaser());
        var soon = from(4);
        move.call(item, scene.seen(item), soon, scene.releaser());
        await(order, ScheduledActionState.PLACED);
        assertThat(placed(order).spec().opensAt())
                .isEqualTo(soon.begins(scene.view().head().zone()));
    }

    @Test
    void an_action_is_off_while_its_channel_is_removed() {
        var item = attached(from(20 * 24 * 3600));
        var order = plan(item, order());
        schedule.call(item, scene.releaser());

        take(item, CampaignChannel.BULLETIN);
        isOut(scene.releaseOf(item));
        assertThat(states(item)).containsExactly(ScheduledActionState.OFF);
        assertThat(orders.list(scene.releaser())).isEmpty();

        take(item, CampaignChannel.SMS);
        assertThat(states(item)).containsExactly(ScheduledActionState.WAITING);
        isOut(scene.releaseOf(item));
        // the message is not really released, and the stage of orders rejects it: so placing was attempted
        assertThat(actions.get(order).state()).isEqualTo(ScheduledActionState.REFUSED);
    }

    @Test
    void another_agency_is_notified_when_its_actions_channel_is_removed_and_restored() throws InterruptedException {
        var other = letOut.team();
        var owner = hub.organisationOf(other.releaser());
        var item = scene.add(spec(owner, CampaignChannel.SMS, CampaignChannel.BULLETIN), from(20 * 24 * 3600));
        plan.call(new PlanAction.Command(item, order(), null, other.releaser()));

        // nothing depends on this one
        take(item, spec(owner, CampaignChannel.SMS));
        take(item, spec(owner, CampaignChannel.BULLETIN));
        for (var officer : List.of(other.releaser(), other.uploader()))
            scene.awaitNotice(officer, NoticeKind.CAMPAIGN_ERRAND_OFF);
        take(item, spec(owner, CampaignChannel.BULLETIN, CampaignChannel.SMS));
        for (var officer : List.of(other.releaser(), other.uploader()))
            scene.awaitNotice(officer, NoticeKind.CAMPAIGN_ERRAND_BACK);

        assertThat(notices.call(other.releaser()))
                .extracting(Notice::kind, Notice::remark)
                .contains(tuple(NoticeKind.CAMPAIGN_ERRAND_OFF, "SMS"), tuple(NoticeKind.CAMPAIGN_ERRAND_BACK, "SMS"))
                .doesNotHaveDuplicates();
        assertThat(notices.call(scene.releaser())).isEmpty();
    }

    @Test
    void a_move_can_be_undone_after_actions_were_planned_or_deleted() {
        var item = attached(from(20 * 24 * 3600));
        var before = read.call(item, scene.releaser()).window();
        move.call(item, scene.seen(item), before.shifted(3), scene.releaser());
        plan(item, order());
        drop.call(item, plan(item, bulletin()), scene.releaser());

        restore.call(item, scene.releaser());

        var found = read.call(item, scene.releaser());
        assertThat(found.window()).isEqualTo(before);
        assertThat(found.actions()).extracting(ScheduledActionRecord::action).containsExactly(order());
        assertThatThrownBy(() -> restore.call(item, scene.releaser())).isInstanceOf(Conflict.class);
    }

    @Test
    void a_repeated_request_plans_one_action_deleted_only_with_its_item() {
        var item = attached(from(20 * 24 * 3600));
        var command = new PlanAction.Command(item, order(), "key-" + UUID.randomUUID(), scene.releaser());
        var first = plan.call(command);

        assertThat(plan.call(command)).isEqualTo(first);
        assertThat(states(item)).containsExactly(ScheduledActionState.WAITING);

        var other = attached(from(21 * 24 * 3600));
        assertThatThrownBy(() -> drop.call(other, first, scene.releaser())).isInstanceOf(NotFound.class);
        drop.call(item, first, scene.releaser());
        assertThat(states(item)).isEmpty();
    }

    @Test
    void two_nodes_place_an_action_once() throws Exception {
        var item = attached(scene.late());
        var first = plan(item, order());
        schedule.call(item, scene.releaser());
        await(first, ScheduledActionState.PLACED);

        for (int round = 0; round < ROUNDS; round++) {
            var again = copy(first);
            var together = new CyclicBarrier(2);
            var nodes = executor.invokeAll(List.of(placing(again, together), placing(again, together)));
            for (var node : nodes) node.get();
        }

        assertThat(orders.list(scene.releaser())).hasSize(ROUNDS + 1);
        assertThat(actions.of(item))
                .allSatisfy(kept -> assertThat(kept.state()).isEqualTo(ScheduledActionState.PLACED))
                .extracting(ScheduledActionRecord::outcome)
                .doesNotHaveDuplicates();
        assertThat(trail.of(item))
                .filteredOn(step -> step.kind() == StepKind.ORDER_PLACED)
                .hasSize(ROUNDS + 1);
    }

    @Test
    void actions_waiting_for_a_paused_campaign_are_placed_once_on_resume() throws InterruptedException, SQLException {
        var item = attached(scene.late());
        var order = plan(item, order());
        schedule.call(item, scene.releaser());
        await(order, ScheduledActionState.PLACED);
        var first = placed(order);
        var release = scene.releaseOf(item);

        isOut(release);
        assertThat(orders.list(scene.releaser())).hasSize(1);

        forget(order);
        pause.call(scene.campaign(), "Chờ ý kiến.", scene.releaser());
        isOut(release);
        assertThat(actions.get(order).state()).isEqualTo(ScheduledActionState.WAITING);

        resume.call(scene.campaign(), scene.releaser());
        await(order, ScheduledActionState.PLACED);
        assertThat(placed(order).id()).isEqualTo(first.id());
        assertThat(orders.list(scene.releaser())).hasSize(1);
    }

    @Test
    void unplaceable_actions_are_predicted_with_reasons_for_leaders_and_makers()
            throws InterruptedException, SQLException {
        var item = attached(scene.late());
        var order = plan(item, order());
        var bulletin = plan(item, bulletin());
        assertThat(issues(item))
                .contains(ReadinessIssue.PARTNER_WITHOUT_TOKEN)
                .doesNotContain(
                        ReadinessIssue.NO_ACTION,
                        ReadinessIssue.COMPANY_TAKES_NO_ORDER,
                        ReadinessIssue.COMMUNE_NOT_THERE);
        outlets.call(Actor.SYSTEM, company, Set.of());
        sql.update("update organisation set valid_until = current_date - 2 where code = ?", commune);
        assertThat(issues(item)).contains(ReadinessIssue.COMPANY_TAKES_NO_ORDER, ReadinessIssue.COMMUNE_NOT_THERE);
        assertRejected(() -> plan(item, order()), "partner no-sms-outlet");

        schedule.call(item, scene.releaser());

        await(order, ScheduledActionState.REFUSED);
        await(bulletin, ScheduledActionState.REFUSED);
        assertThat(actions.get(order).outcome()).isEqualTo("partner|no-sms-outlet");
        assertThat(actions.get(bulletin).outcome()).startsWith("communes|not-there-then|Xã ");
        assertThat(orders.list(scene.releaser())).isEmpty();
        scene.awaitNotice(scene.releaser(), NoticeKind.CAMPAIGN_REFUSED);
        scene.awaitNotice(scene.uploader(), NoticeKind.CAMPAIGN_REFUSED);
    }

    /** Handles the event again, as the outbox may. */
    private void isOut(ReleaseId release) {
        for (var handle : handlers.handles())
            if (handle.getBean().getBeanClass().equals(PlaceActions.class))
                handle.get().on(new ReleasePublished(release, message, clock.instant()));
    }

    private ItemSpec spec(CampaignChannel... channels) {
        return spec(scene.agency(), channels);
    }

    private static ItemSpec spec(OrganisationId owner, CampaignChannel... channels) {
        var wanted = new Wanted(AssetKind.SMS_TEXT, "vi", "");
        return new ItemSpec("Tin nhắn", wanted, Set.of(channels), Reach.PUBLIC, owner);
    }

    /** Sets exactly these channels of the item. */
    private void take(CampaignItemId item, CampaignChannel... channels) {
        take(item, spec(channels));
    }

    private void take(CampaignItemId item, ItemSpec spec) {
        change.call(item, scene.seen(item), spec, scene.releaser());
    }

    private List<ScheduledActionState> states(CampaignItemId item) {
        return read.call(item, scene.releaser()).actions().stream()
                .map(ScheduledActionRecord::state)
                .toList();
    }

    private CampaignItemId attached(LocalWindow window) {
        var item = scene.add(spec(CampaignChannel.SMS, CampaignChannel.BULLETIN), window);
        message = letOut.approvedMessage(scene.team(), "[TB] Nop ho so tai nha " + UUID.randomUUID())
                .id();
        attach.call(item, message, 0, scene.releaser());
        return item;
    }

    private ScheduledActionId plan(CampaignItemId item, ScheduledAction action) {
        return plan.call(new PlanAction.Command(item, action, null, scene.releaser()));
    }

    private ScheduledOrder order() {
        return new ScheduledOrder(
                company, "SO KHCN", MessageForm.UNMARKED, MessageClass.NOTICE, List.of("26068"), "", 1000, 24);
    }

    private ScheduledBulletin bulletin() {
        var reading =
                new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, BulletinPriority.NORMAL, BulletinVoice.ANNOUNCER);
        return new ScheduledBulletin(reading, 60, List.of(), List.of(commune), List.of(LocalTime.of(17, 0)), 2);
    }

    private LocalWindow from(long secondsFromNow) {
        return new LocalWindow(scene.now().plusSeconds(secondsFromNow), null);
    }

    private OrderView placed(ScheduledActionId id) {
        var outcome = actions.get(id).outcome();
        return orders.list(scene.releaser()).stream()
                .filter(one -> one.id().toString().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private Callable<Void> placing(ScheduledActionId id, CyclicBarrier together) {
        return () -> {
            together.await(10, TimeUnit.SECONDS);
            attempt.place(id);
            return null;
        };
    }

    /** A copy of the action that waits for a released item. */
    private ScheduledActionId copy(ScheduledActionId id) throws SQLException {
        var copy = new ScheduledActionId(UUID.randomUUID());
        sql.update(
                "insert into campaign_errand (id, item_id, kind, wish, planned_by, planned_at)"
                        + " select ?, item_id, kind, wish, planned_by, planned_at from campaign_errand where id = ?",
                copy.value(),
                id.value());
        return copy;
    }

    /**
     * Resets the action to waiting, to simulate a crash between placing and recording; in reality both are one
     * transaction.
     */
    private void forget(ScheduledActionId id) throws SQLException {
        sql.update(
                "update campaign_errand set state = 'WAITING', outcome = '', done_at = null where id = ?", id.value());
    }

    private Set<ReadinessIssue> issues(CampaignItemId item) {
        return scene.one(item).issues();
    }

    private void await(ScheduledActionId id, ScheduledActionState state) throws InterruptedException {
        for (int i = 0; i < 200 && actions.get(id).state() != state; i++) Thread.sleep(100);
        assertThat(actions.get(id))
                .extracting(ScheduledActionRecord::state, ScheduledActionRecord::outcome)
                .first()
                .isEqualTo(state);
    }

    private static void awaitTrue(String what, BooleanSupplier is) throws InterruptedException {
        for (int i = 0; i < 200 && !is.getAsBoolean(); i++) Thread.sleep(100);
        assertThat(is.getAsBoolean()).as(what).isTrue();
    }
}
