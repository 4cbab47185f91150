package vn.lantoa.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.IdempotencyKeys.KeptAnswer;
import vn.lantoa.kernel.query.NoteOnce.End;
import vn.lantoa.kernel.query.RequestKey.Course;

@ExtendWith(ArquillianExtension.class)
class KeyedCallIT {
    private final Actor officer = Actor.officer(UUID.randomUUID());
    private final String note = "note " + UUID.randomUUID();
    private final IdempotencyKey key = IdempotencyKey.of(officer, "key", note);

    @Inject
    TrialRequest request;

    @Inject
    IdempotencyKeys keys;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void create_a_table() throws SQLException {
        sql.update("create table if not exists trial_note (id uuid primary key, note text not null)");
    }

    @Test
    void a_repeated_call_is_executed_once_with_the_same_result() throws SQLException {
        var first = request.note(key, written());
        var second = request.note(key, written());

        assertThat(first.course()).isEqualTo(Course.DONE);
        assertThat(second.course()).isEqualTo(Course.REPEATED);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void concurrent_calls_are_executed_once_and_the_second_waits() throws Exception {
        var slow = new NoteOnce.Command(note, 1.5, End.WELL);
        var other = CompletableFuture.supplyAsync(() -> request.note(key, slow), task -> new Thread(task).start());
        var one = request.note(key, slow);

        assertThat(other.get().id()).isEqualTo(one.id());
        assertThat(other.get().course()).isNotEqualTo(one.course());
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void what_is_rolled_back_leaves_no_key() throws SQLException {
        assertConflict(() -> request.note(key, new NoteOnce.Command(note, 0, End.REFUSED)), "refused-once");
        assertThatThrownBy(() -> request.note(key, new NoteOnce.Command(note, 0, End.BROKEN)))
                .isInstanceOf(Exception.class);

        assertThat(kept()).isZero();
        assertThat(request.note(key, written()).course()).isEqualTo(Course.DONE);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void the_second_call_is_executed_if_the_first_is_rejected() throws Exception {
        var refused = CompletableFuture.runAsync(
                () -> assertConflict(
                        () -> request.note(key, new NoteOnce.Command(note, 1.5, End.REFUSED)), "refused-once"),
                task -> new Thread(task).start());
        Thread.sleep(500);

        assertThat(request.note(key, written()).course()).isEqualTo(Course.DONE);

        refused.get();
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void a_key_identifies_one_request_of_one_caller() throws SQLException {
        request.note(key, written());

        assertConflict(
                () -> request.note(IdempotencyKey.of(officer, "key", "something else"), written()),
                "idempotency-key-reused");
        var colleague = IdempotencyKey.of(Actor.officer(UUID.randomUUID()), "key", "something else");
        assertThat(request.note(colleague, written()).course()).isEqualTo(Course.DONE);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void a_secret_is_not_stored_and_its_repetition_rejected() throws SQLException {
        assertThat(request.noteSecretly(key, note).reveal()).contains(note);

        assertConflict(() -> request.noteSecretly(key, note), "idempotency-answer-withheld");

        assertThat(notes()).isEqualTo(1);
        assertThat(sql.text(
                        "select count(*) from idempotency_key where asked_by = ? and (result is not null or body is not null)",
                        officer.reference()))
                .isEqualTo("0");
    }

    @Test
    void the_first_response_is_kept_for_a_day() throws SQLException {
        request.note(key, written());
        assertThat(keys.findAnswer(key)).isEmpty();

        keys.keep(key, new KeptAnswer(201, "{}", "first"));
        keys.keep(key, new KeptAnswer(200, "{}", null));

        assertThat(keys.findAnswer(key)).isEqualTo(Optional.of(new KeptAnswer(201, "{}", "first")));
        sql.update(
                "update idempotency_key set begun_at = begun_at - interval '25 hours' where asked_by = ?",
                officer.reference());
        assertThat(request.note(IdempotencyKey.of(officer, "other", note), written())
                        .course())
                .isEqualTo(Course.DONE);
        assertThat(keys.findAnswer(key)).isEmpty();
    }

    @Test
    void a_call_outside_a_transaction_holds_its_key_until_completed_or_expired() {
        assertThat(keys.begin(key)).isEmpty();
        assertConflict(() -> keys.begin(key), "idempotency-key-in-use");

        keys.forget(key);
        assertThat(keys.begin(key)).isEmpty();
        keys.finish(key, "done");

        assertThat(keys.begin(key)).contains("done");
    }

    private NoteOnce.Command written() {
        return new NoteOnce.Command(note, 0, End.WELL);
    }

    private int notes() throws SQLException {
        return Integer.parseInt(sql.text("select count(*) from trial_note where note = ?", note));
    }

    private int kept() throws SQLException {
        return Integer.parseInt(
                sql.text("select count(*) from idempotency_key where asked_by = ?", officer.reference()));
    }
}
