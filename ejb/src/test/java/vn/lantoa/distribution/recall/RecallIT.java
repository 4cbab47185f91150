package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
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
import vn.lantoa.asset.AssetKind;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.distribution.wire.Download;
import vn.lantoa.distribution.wire.NoteReading;
import vn.lantoa.distribution.wire.ReadingChannel;
import vn.lantoa.distribution.wire.RecordDownload;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.ChangePartnerContacts;
import vn.lantoa.organisation.partner.ContactDuty;
import vn.lantoa.organisation.partner.PartnerContact;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.release.Releases;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** The recall board: partners who may hold the withdrawn asset, until each acknowledges. */
@ExtendWith(ArquillianExtension.class)
class RecallIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    ChangePartnerContacts contacts;

    @Inject
    GiveEntitlement give;

    @Inject
    TakeEntitlement take;

    @Inject
    @Any
    Instance<EventHandler<ReleaseWithdrawn>> withdrawn;

    @Inject
    RecordDownload recordDownload;

    @Inject
    WatchRecalls watch;

    @Inject
    NoteReading noteReading;

    @Inject
    AcknowledgeRecall acknowledge;

    @Inject
    AcknowledgeByLink acknowledgeByLink;

    @Inject
    RecallReceipts receipts;

    @Inject
    ReadRecalls recalls;

    @Inject
    ReadOwnRecalls own;

    @Inject
    ReadNotices notices;

    @Inject
    ChangeLog log;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Inject
    Sql sql;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        team = letOut.team();
    }

    @Test
    void lists_partners_entitled_while_it_was_public_and_notifies_each_recall_contact_once() throws SQLException {
        var reader = entitled(AssetKind.INFOGRAPHIC);
        var former = register.call(Actor.SYSTEM, cast.department());
        var given = give.call(Actor.SYSTEM, former, scope(AssetKind.INFOGRAPHIC));
        var other = entitled(AssetKind.SMS_TEXT);
        contact(reader, "mot@toasoan.example");
        contact(reader, "hai@toasoan.example");
        contact(reader, "kythuat@toasoan.example", ContactDuty.TECHNICAL);
        contact(former, "kythuat@bao.example", ContactDuty.TECHNICAL);
        var release = released(Reach.PARTNERS);
        take.call(Actor.SYSTEM, given);

        var event = withdraw(release, WithdrawalKind.RECALL);
        hear(event);
        hear(event);

        assertThat(recalls.board(team.releaser(), release).partners())
                .extracting(row -> row.partner())
                .contains(reader, former)
                .doesNotContain(other)
                .doesNotHaveDuplicates();
        assertThat(row(release, reader).dueAt()).isEqualTo(event.at().plus(Duration.ofHours(2)));
        assertThat(letters(release, reader)).isEqualTo(2);
        assertThat(letters(release, former)).isEqualTo(1);
        assertThat(number("select count(*) from recall_move m join recall_receipt r on r.id = m.receipt_id"
                        + " where r.release_id = '" + release + "' and r.partner_id = '" + reader + "'"))
                .isEqualTo(1);
    }

    @Test
    void lists_partners_known_only_by_their_download() {
        var taker = register.call(Actor.SYSTEM, cast.department());
        var release = released(Reach.PUBLIC);
        recordDownload.call(
                taker, new Download(releases.get(release).asset(), 1, "package", Sha256.of(new byte[] {1})));

        hear(withdraw(release, WithdrawalKind.NOTICE));

        assertThat(row(release, taker).reasons()).containsExactly(RecallReason.DOWNLOADED);
    }

    @Test
    void lists_no_partner_for_agency_only_releases() {
        entitled(AssetKind.INFOGRAPHIC);
        var release = released(Reach.INTERNAL);

        hear(withdraw(release, WithdrawalKind.NOTICE));

        assertThatThrownBy(() -> recalls.board(team.releaser(), release)).isInstanceOf(NotFound.class);
    }

    @Test
    void reading_past_the_recall_counts_as_notified() {
        var partner = entitled(AssetKind.INFOGRAPHIC);
        var release = recalled();
        assertThat(row(release, partner).notified()).isEmpty();

        noteReading.call(Actor.partner(partner.value()), ReadingChannel.WIRE, log.head());
        watch.call(Actor.SYSTEM);
        watch.call(Actor.SYSTEM);

        assertThat(row(release, partner).notified())
                .extracting(RecallRow.Notified::way)
                .containsExactly(RecallWay.WIRE);
        assertThat(row(release, partner).state()).isEqualTo(RecallState.TOLD);
    }

    @Test
    void a_late_partner_is_reminded_and_the_releasers_notified_once() throws SQLException {
        var partner = entitled(AssetKind.INFOGRAPHIC);
        contact(partner, "tre@toasoan.example");
        var release = recalled();
        number("with late as (update recall_receipt set due_at = now() - interval '1 minute' where release_id = '"
                + release + "' returning 1) select count(*) from late");

        watch.call(Actor.SYSTEM);
        watch.call(Actor.SYSTEM);

        assertThat(row(release, partner).state()).isEqualTo(RecallState.OVERDUE);
        assertThat(number("select count(*) from recall_letter l join recall_receipt r on r.id = l.receipt_id"
                        + " where l.kind = 'REMINDER' and r.release_id = '" + release + "' and r.partner_id = '"
                        + partner
                        + "'"))
                .isEqualTo(1);
        assertThat(notices.call(team.releaser()).stream().filter(one -> one.kind() == NoticeKind.RECALL_OVERDUE))
                .singleElement()
                .extracting(Notice::link)
                .isEqualTo("/console/recalls/" + release);

        acknowledge.call(command(Actor.partner(partner.value()), release, partner));
        assertThat(row(release, partner).state()).isEqualTo(RecallState.ACKNOWLEDGED);
    }

    @Test
    void only_the_partner_or_a_releaser_for_it_acknowledges_and_only_once() {
        var partner = entitled(AssetKind.INFOGRAPHIC);
        var other = entitled(AssetKind.INFOGRAPHIC);
        var release = recalled();
        var himself = Actor.partner(partner.value());

        assertThatThrownBy(() -> acknowledge.call(command(Actor.partner(other.value()), release, partner)))
                .isInstanceOf(vn.lantoa.kernel.Forbidden.class);
        assertRejected(
                () -> acknowledge.call(new AcknowledgeRecall.Command(
                        himself,
                        release,
                        partner,
                        new Acknowledgement("", clock.instant().plus(Duration.ofHours(1))))),
                "done missing",
                "removedAt in-the-future");
        acknowledge.call(command(himself, release, partner));
        acknowledge.call(command(team.releaser(), release, other));

        assertThat(row(release, partner).done()).isEqualTo("Đã gỡ khỏi trang.");
        assertThat(recalls.board(team.releaser(), release).acknowledged()).isEqualTo(2);
        assertThat(own.call(himself))
                .filteredOn(one -> one.withdrawn().release().equals(release))
                .singleElement()
                .matches(one -> one.receipt().state() == RecallState.ACKNOWLEDGED);
        assertThat(own.find(himself, release))
                .get()
                .matches(one -> one.receipt().partner().equals(partner));
        assertThat(own.find(himself, new ReleaseId(UUID.randomUUID()))).isEmpty();
        assertConflict(() -> acknowledge.call(command(himself, release, partner)), "recall-already-acknowledged");
    }

    @Test
    void a_link_shows_and_acknowledges_its_one_line_and_nothing_else() throws Exception {
        var partner = entitled(AssetKind.INFOGRAPHIC);
        var other = entitled(AssetKind.INFOGRAPHIC);
        var release = recalled();
        transaction.begin();
        var link = receipts.makeLink(receipts.getLocked(release, partner).id(), clock.instant());
        transaction.commit();

        assertThat(own.find(RandomToken.fresh())).isEmpty();
        assertThat(own.find(link)).get().matches(one -> one.receipt().partner().equals(partner));
        acknowledgeByLink.call(link, new Acknowledgement("Đã gỡ.", clock.instant()));

        assertThat(row(release, partner).state()).isEqualTo(RecallState.ACKNOWLEDGED);
        assertThat(row(release, other).state()).isEqualTo(RecallState.NAMED);
        assertConflict(
                () -> acknowledgeByLink.call(link, new Acknowledgement("Lại.", clock.instant())),
                "recall-already-acknowledged");
    }

    private ReleaseId recalled() {
        var release = released(Reach.PUBLIC);
        hear(withdraw(release, WithdrawalKind.RECALL));
        return release;
    }

    private ReleaseId released(Reach reach) {
        return letOut.release(team, letOut.asset(team), reach, WindowRequest.NOW);
    }

    private ReleaseWithdrawn withdraw(ReleaseId release, WithdrawalKind kind) {
        letOut.withdraw(team, release, kind);
        return new ReleaseWithdrawn(release, releases.get(release).asset(), kind, withdrawnAt(release));
    }

    /** Handles the event as the outbox does, perhaps concurrently. */
    private void hear(ReleaseWithdrawn event) {
        for (var handle : withdrawn.handles())
            if (handle.getBean().getBeanClass().equals(NameConcerned.class))
                handle.get().on(event);
    }

    private java.time.Instant withdrawnAt(ReleaseId release) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select withdrawn_at from withdrawal where release_id = ?")) {
            query.setObject(1, release.value());
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getTimestamp(1).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PartnerId entitled(AssetKind kind) {
        var partner = register.call(Actor.SYSTEM, cast.department());
        give.call(Actor.SYSTEM, partner, scope(kind));
        return partner;
    }

    private static EntitlementScope scope(AssetKind kind) {
        return new EntitlementScope(Set.of(kind), Set.of(), Set.of(), Set.of(), true);
    }

    private int letters(ReleaseId release, PartnerId partner) throws SQLException {
        return number("select count(*) from recall_letter l join recall_receipt r on r.id = l.receipt_id"
                + " where r.release_id = '" + release + "' and r.partner_id = '" + partner + "'");
    }

    private void contact(PartnerId partner, String email) {
        contact(partner, email, ContactDuty.RECALL);
    }

    private void contact(PartnerId partner, String email, ContactDuty duty) {
        contacts.call(Actor.SYSTEM, partner, new PartnerContact("Trực ban", email, "", Set.of(duty)));
    }

    private AcknowledgeRecall.Command command(Actor by, ReleaseId release, PartnerId partner) {
        return new AcknowledgeRecall.Command(
                by, release, partner, new Acknowledgement("Đã gỡ khỏi trang.", clock.instant()));
    }

    private RecallRow row(ReleaseId release, PartnerId partner) {
        return recalls.board(team.releaser(), release).partners().stream()
                .filter(row -> row.partner().equals(partner))
                .findFirst()
                .orElseThrow();
    }

    private int number(String query) throws SQLException {
        return Integer.parseInt(sql.text(query));
    }
}
