package vn.lantoa.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.KeptLetters;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.platform.template.FreemarkerTemplates;

class NoticesTest {
    private static final OfficerId OFFICER = new OfficerId(UUID.randomUUID());
    private final SettableClock clock = SettableClock.atNoon();
    private final NoticeScene scene = new NoticeScene();
    private final KeptLetters letters = new KeptLetters();
    private final News news = new News(
            "submission:" + new UUID(0, 7),
            new AssetId(UUID.randomUUID()),
            "Tờ rơi <định danh>",
            "Thiếu logo",
            clock.instant());

    @Test
    void notifies_each_officer_once() {
        scene.board.tell(List.of(OFFICER), NoticeKind.RETURNED, news);
        scene.board.tell(List.of(OFFICER), NoticeKind.RETURNED, news);

        assertThat(scene.notices.all()).hasSize(1);
        assertThat(scene.outbox.events(NoticeAdded.class)).hasSize(1);
    }

    @Test
    void notifies_new_recipients_and_repeated_names_once() {
        var other = new OfficerId(UUID.randomUUID());
        scene.board.tell(List.of(OFFICER), NoticeKind.RETURNED, news);
        scene.board.tell(List.of(other, OFFICER, other), NoticeKind.RETURNED, news);

        assertThat(scene.notices.all()).extracting(Notice::officer).containsExactly(OFFICER, other);
        assertThat(scene.outbox.events(NoticeAdded.class))
                .extracting(NoticeAdded::notice)
                .isEqualTo(scene.notices.all().stream().map(Notice::id).toList());
    }

    @Test
    void notifies_nobody_without_recipients() {
        scene.board.tell(List.of(), NoticeKind.RETURNED, news);

        assertThat(scene.notices.all()).isEmpty();
        assertThat(scene.outbox.events()).isEmpty();
    }

    @Test
    void sends_a_letter_once() {
        scene.board.tell(List.of(OFFICER), NoticeKind.RETURNED, news);
        var event = scene.outbox.events(NoticeAdded.class).get(0);

        mail().on(event);
        mail().on(event);

        assertThat(letters.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(OFFICER + "@example.vn");
            assertThat(letter.subject()).isEqualTo("[Lan Toả] Bị trả lại: Tờ rơi <định danh>");
            assertThat(letter.text())
                    .contains("Thiếu logo")
                    .contains("https://lantoa.example.vn/console/approvals/" + new UUID(0, 7))
                    .contains("Returned");
        });
    }

    @Test
    void sends_nothing_without_a_mail_server() {
        letters.turnOff();
        scene.board.tell(List.of(OFFICER), NoticeKind.APPROVED, news);

        mail().on(scene.outbox.events(NoticeAdded.class).get(0));

        assertThat(letters.letters()).isEmpty();
        assertThat(scene.notices.all().get(0).mailed()).isFalse();
    }

    @Test
    void every_kind_of_notice_has_a_name() {
        for (var kind : NoticeKind.values()) scene.board.tell(List.of(OFFICER), kind, news);

        scene.outbox.events(NoticeAdded.class).forEach(mail()::on);

        assertThat(letters.letters()).hasSize(NoticeKind.values().length);
    }

    @Test
    void an_account_notice_states_and_links_the_action_to_take() {
        for (var change : AccountChange.values())
            scene.board.tell(
                    List.of(OFFICER),
                    NoticeKind.of(change),
                    new News("account:" + clock.instant(), "canbo", "", clock.instant()));

        scene.outbox.events(NoticeAdded.class).forEach(mail()::on);

        assertThat(letters.letters()).hasSize(AccountChange.values().length).allSatisfy(letter -> assertThat(
                        letter.text())
                .contains("https://lantoa.example.vn/console/me\n")
                .contains("Nếu không phải bạn")
                .contains("If this was not you"));
    }

    @Test
    void a_reminder_names_the_last_day_and_links_to_the_report() {
        scene.board.tell(
                List.of(OFFICER),
                NoticeKind.REPORT_DUE,
                new News("report:2026/so-y-te/2026-12-05-7", "Sở Y tế · 2026", "05/12/2026", clock.instant()));

        scene.outbox.events(NoticeAdded.class).forEach(mail()::on);

        assertThat(letters.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("[Lan Toả] Sắp đến hạn gửi báo cáo năm: Sở Y tế · 2026");
            assertThat(letter.text())
                    .contains("chậm nhất ngày 05/12/2026", "https://lantoa.example.vn/console/reports/2026/so-y-te\n");
        });
    }

    @Test
    void a_decision_about_good_practice_links_to_the_nominations_of_its_year() {
        scene.board.tell(
                List.of(OFFICER),
                NoticeKind.PRACTICE_DECLINED,
                new News(
                        "practice:2026/" + new UUID(0, 9),
                        null,
                        "Sở Y tế · 2026",
                        "Chưa rõ kết quả.",
                        clock.instant()));

        scene.outbox.events(NoticeAdded.class).forEach(mail()::on);

        assertThat(letters.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("[Lan Toả] Đề cử mô hình tốt không được chọn: Sở Y tế · 2026");
            assertThat(letter.text())
                    .contains("Chưa rõ kết quả.", "https://lantoa.example.vn/console/coverage/practice?year=2026\n");
        });
    }

    @Test
    void an_alarm_links_to_the_board_of_alarms() {
        scene.board.tell(
                List.of(OFFICER),
                NoticeKind.PICTURE_ALARM,
                new News(
                        "alarm:" + new UUID(0, 9) + "/" + clock.instant(),
                        null,
                        "Áp phích",
                        "cong.example",
                        clock.instant()));

        scene.outbox.events(NoticeAdded.class).forEach(mail()::on);

        assertThat(letters.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("[Lan Toả] Cảnh báo: hình ảnh khác bản gốc: Áp phích");
            assertThat(letter.text())
                    .contains("cong.example", "https://lantoa.example.vn/console/portals/alarms\n", "Alarm: a picture");
        });
    }

    @Test
    void a_deputy_notice_links_to_the_officer_for_administrators_and_to_the_own_account() {
        for (var subject : List.of("officer:" + new UUID(0, 9) + "/" + clock.instant(), "account:" + clock.instant()))
            scene.board.tell(
                    List.of(OFFICER),
                    NoticeKind.DEPUTY_NAMED,
                    new News(subject, "Trần Thị Bình → Lê Văn An", "", clock.instant()));

        scene.outbox.events(NoticeAdded.class).forEach(mail()::on);

        assertThat(letters.letters())
                .extracting(letter -> letter.text())
                .satisfiesExactly(
                        text -> assertThat(text)
                                .contains("https://lantoa.example.vn/console/officers/" + new UUID(0, 9) + "\n"),
                        text -> assertThat(text).contains("https://lantoa.example.vn/console/me\n"))
                .allSatisfy(text -> assertThat(text).contains("Nếu việc này không đúng", "If this is wrong"));
    }

    @Test
    void an_officer_reads_his_own_notices_only() {
        scene.board.tell(List.of(OFFICER), NoticeKind.RETURNED, news);
        var id = scene.notices.all().get(0).id();
        var mark = mark();
        var stranger = Actor.officer(UUID.randomUUID());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mark.call(id, stranger));
        assertForbidden(() -> mark.call(id, Actor.ANONYMOUS));
        assertThat(scene.notices.all().get(0).unread()).isTrue();
        assertThat(mark.call(id, Actor.officer(OFFICER.value()))).isEqualTo("/console/approvals/" + new UUID(0, 7));
        assertThat(scene.notices.all().get(0).unread()).isFalse();
    }

    @Test
    void all_notices_can_be_marked_as_read() {
        for (var kind : NoticeKind.values()) scene.board.tell(List.of(OFFICER), kind, news);

        mark().call(null, Actor.officer(OFFICER.value()));

        assertThat(scene.notices.unreadOf(OFFICER)).isEmpty();
    }

    private MarkNoticesRead mark() {
        var mark = new MarkNoticesRead();
        mark.notices = scene.notices;
        mark.clock = clock;
        return mark;
    }

    private MailNotice mail() {
        var ledger = new NoticeLedger();
        ledger.notices = scene.notices;
        ledger.recipients = scene.recipients;
        ledger.templates = new FreemarkerTemplates();
        ledger.address =
                new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
        ledger.clock = clock;
        var mail = new MailNotice();
        mail.ledger = ledger;
        mail.mailer = letters;
        return mail;
    }
}
