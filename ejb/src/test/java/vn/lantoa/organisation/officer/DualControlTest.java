package vn.lantoa.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.officer.ControlScene.FIRST;
import static vn.lantoa.organisation.officer.ControlScene.OFFICER;
import static vn.lantoa.organisation.officer.ControlScene.SECOND;
import static vn.lantoa.organisation.officer.ControlScene.STRANGER;
import static vn.lantoa.organisation.officer.ControlScene.id;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.KnownPersons;

class DualControlTest {
    private final ControlScene scene = new ControlScene();

    @Test
    void nothing_is_done_before_another_administrator_confirms_it() {
        var change = scene.ask(FIRST, OFFICER);
        assertThat(scene.done).isEmpty();

        scene.confirm.call(SECOND, change);

        assertThat(scene.done).containsExactly(ChangeKind.GRANT_ROLE);
        assertThat(scene.get(change).state()).isEqualTo(ChangeState.CONFIRMED);
        assertThat(scene.get(change).endedBy()).isEqualTo(id(SECOND));
        assertThat(scene.audit.actions()).containsExactly("change-asked", "change-confirmed");
        assertThat(scene.outbox.events(ChangeAsked.class)).hasSize(1);
        assertThat(scene.outbox.events(ChangeEnded.class)).hasSize(1);
    }

    @Test
    void the_name_of_an_account_at_the_provider_stays_out_of_the_audit_log() {
        var detail = ChangeDetail.none()
                .with("issuer", "https://dangnhap.example.vn")
                .with("subject", "6f0d1a");
        var draft = new ChangeDraft(ChangeKind.BIND_IDENTITY, id(OFFICER), ControlScene.PROVINCE, detail);
        var change = scene.control.ask(draft, FIRST);
        scene.confirm.call(SECOND, change);

        assertThat(scene.get(change).detail().word("subject")).isEqualTo("6f0d1a");
        assertThat(scene.audit.entries()).hasSize(2).allSatisfy(one -> assertThat(one.details())
                .containsEntry("issuer", "https://dangnhap.example.vn")
                .doesNotContainKey("subject"));
    }

    @Test
    void the_new_address_of_an_administrator_stays_out_of_the_audit_log() {
        var detail = ChangeDetail.none().with("email", "moi@example.vn");
        scene.control.ask(new ChangeDraft(ChangeKind.CHANGE_EMAIL, id(OFFICER), ControlScene.PROVINCE, detail), FIRST);

        assertThat(scene.audit.entries())
                .singleElement()
                .satisfies(one -> assertThat(one.details().toString()).doesNotContain("moi@example.vn"));
    }

    @Test
    void the_requester_cannot_confirm_or_refuse() {
        var change = scene.ask(FIRST, OFFICER);

        assertRejected(() -> scene.confirm.call(FIRST, change), "decider decider-asked-for-it");
        assertRejected(() -> refuse(change, FIRST), "decider decider-asked-for-it");
        assertThat(scene.done).isEmpty();
    }

    @Test
    void the_person_concerned_cannot_confirm_either() {
        var change = scene.ask(FIRST, OFFICER);

        assertRejected(() -> scene.confirm.call(OFFICER, change), "decider decider-is-concerned");
    }

    @Test
    void a_second_account_of_one_of_them_cannot_confirm() {
        scene.persons.same(id(FIRST), id(SECOND));
        scene.administrators.add(id(STRANGER));
        var change = scene.ask(FIRST, OFFICER);

        assertRejected(() -> scene.confirm.call(SECOND, change), "decider decider-asked-for-it");
        scene.confirm.call(STRANGER, change);
    }

    @Test
    void nobody_requests_for_themselves_under_any_account() {
        assertRejected(() -> scene.ask(FIRST, FIRST), "officer is-yourself");
        scene.persons.same(id(FIRST), id(OFFICER));
        assertRejected(() -> scene.ask(FIRST, OFFICER), "officer is-yourself");
    }

    /** Tests the guard itself: without it, one administrator could grant himself anything. */
    @Test
    void without_the_guard_one_administrator_requests_and_confirms_alone() {
        scene.control.persons = KnownPersons.unknown();

        var change = scene.ask(FIRST, FIRST);
        scene.confirm.call(FIRST, change);

        assertThat(scene.done).containsExactly(ChangeKind.GRANT_ROLE);
    }

    @Test
    void no_request_is_made_without_a_possible_confirmer() {
        scene.administrators.remove(id(SECOND));

        assertConflict(() -> scene.ask(FIRST, OFFICER), "second-administrator-missing");
        scene.administrators.add(id(OFFICER));
        assertConflict(() -> scene.ask(FIRST, OFFICER), "second-administrator-missing");
        scene.administrators.add(id(SECOND));
        scene.administrators.remove(id(OFFICER));
        scene.persons.same(id(FIRST), id(SECOND));
        assertConflict(() -> scene.ask(FIRST, null), "second-administrator-missing");
    }

    @Test
    void a_refusal_needs_a_reason_and_ends_the_request() {
        var change = scene.ask(FIRST, OFFICER);

        assertRejected(() -> scene.refuse.call(new RefuseChange.Command(change, " ", SECOND)), "reason missing");
        refuse(change, SECOND);

        assertThat(scene.get(change).state()).isEqualTo(ChangeState.REFUSED);
        assertConflict(() -> scene.confirm.call(SECOND, change), "change-not-waiting");
        assertThat(scene.done).isEmpty();
    }

    @Test
    void a_request_expires_after_seven_days() {
        var change = scene.ask(FIRST, OFFICER);
        scene.clock.advance(Duration.ofDays(7));

        assertConflict(() -> scene.confirm.call(SECOND, change), "change-expired");
        assertConflict(() -> refuse(change, SECOND), "change-expired");

        var again = scene.ask(FIRST, OFFICER);
        assertThat(scene.get(change).state()).isEqualTo(ChangeState.EXPIRED);
        scene.clock.advance(Duration.ofDays(7).minusSeconds(1));
        scene.confirm.call(SECOND, again);
    }

    @Test
    void an_identical_request_is_rejected() {
        scene.ask(FIRST, OFFICER);

        assertConflict(() -> scene.ask(SECOND, OFFICER), "change-already-waiting");
    }

    @Test
    void a_request_ends_when_its_requester_loses_the_right() {
        var change = scene.ask(FIRST, OFFICER);
        scene.administrators.remove(id(FIRST));

        assertConflict(() -> scene.confirm.call(SECOND, change), "asker-lost-the-right");
        assertThat(scene.done).isEmpty();
    }

    @Test
    void only_officers_can_decide() {
        var change = scene.ask(FIRST, OFFICER);

        assertForbidden(() -> scene.confirm.call(STRANGER, change));
        assertForbidden(() -> scene.confirm.call(Actor.SYSTEM, change));
        assertForbidden(() -> scene.confirm.call(Actor.partner(SECOND.id()), change));
    }

    private void refuse(PendingChangeId change, Actor by) {
        scene.refuse.call(new RefuseChange.Command(change, "Không đúng người", by));
    }
}
