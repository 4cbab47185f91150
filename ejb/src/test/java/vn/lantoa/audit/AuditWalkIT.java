package vn.lantoa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.audit.BrokenLink.Kind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;

/** A log that is too long to be verified on request. Changes made here are undone. */
@ExtendWith(ArquillianExtension.class)
class AuditWalkIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Entries with their links, as the sealer would write them. */
    private static final String MANY =
            """
            with recursive head as (select seq, hash from audit_seal order by seq desc limit 1),
            chain as (
              select seq, hash, null::uuid as id, null::timestamptz as at, null::text as content from head
              union all
              select c.seq + 1, encode(sha256(convert_to(x.json || c.hash, 'UTF8')), 'hex'), x.id, x.at,
                     encode(sha256(convert_to(x.json, 'UTF8')), 'hex')
              from chain c cross join lateral (
                select i.id, i.at, '{"action":"nothing-happened","actor":"system","at":"'
                    || to_char(i.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                    || '","details":{},"format":1,"id":"' || i.id || '","object":"hub:x"}' as json
                from (select gen_random_uuid() as id,
                             timestamptz '2026-01-01 00:00:00Z' + c.seq * interval '1 second' as at) i) x
              where c.seq < (select seq from head) + ?),
            made as materialized (select * from chain where id is not null),
            entries as (
              insert into audit_entry (id, at, actor, action, object, details)
              select id, at, 'system', 'nothing-happened', 'hub:x', '{}' from made)
            insert into audit_seal (seq, entry_id, content, hash) select seq, id, content, hash from made""";

    @Inject
    VerifyAuditLog verify;

    @Inject
    OrderAuditWalk order;

    @Inject
    WalkAuditLog walk;

    @Inject
    AuditWalks walks;

    @Inject
    AuditLog log;

    @Inject
    AuditSealer sealer;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void write_a_long_log() throws Exception {
        write(1);
        long missing = VerifyAuditLog.AT_ONCE + 10 - last();
        if (missing > 0) sql.update(MANY, missing);
    }

    @Test
    void the_result_combines_the_last_verification_and_later_links() throws Exception {
        var walked = walked();

        assertThat(walked.intact()).isTrue();
        assertThat(walked.unchecked()).isZero();
        assertThat(checkedBy(walked)).isGreaterThan(VerifyAuditLog.AT_ONCE);
        assertThat(walked.underWay()).isNull();

        write(2);
        var later = verify.call(Actor.SYSTEM);
        assertThat(later.lastWalk()).isEqualTo(walked.lastWalk());
        assertThat(later.now().checked()).isEqualTo(last()).isGreaterThanOrEqualTo(checkedBy(walked) + 2);
    }

    @Test
    void errors_in_new_links_appear_at_once_and_others_after_a_verification() throws Exception {
        walked();
        write(1);
        long newest = last();
        tamper(newest);
        assertThat(verify.call(Actor.SYSTEM).now().broken()).isEqualTo(changed(newest));
        mend(newest);

        tamper(5);
        assertThat(verify.call(Actor.SYSTEM).now().broken())
                .as("walked before, and not looked at now")
                .isNull();
        var found = walked();
        assertThat(found.intact()).isFalse();
        assertThat(found.now().broken()).isEqualTo(changed(5));
        mend(5);
        assertThat(walked().intact()).isTrue();
    }

    @Test
    void an_interrupted_verification_resumes_unless_its_position_was_forged() throws Exception {
        walked();
        tamper(5);
        var begun = begun();
        walks.note(begun, new AuditVerification(begun, head(9000), 0, null, null));
        walk.on(new AuditWalkOrdered(begun));
        assertThat(walks.find().last())
                .matches(found -> found.broken() == null, "walked on")
                .matches(found -> found.checked() > 9000, "to the end");

        var again = begun();
        walks.note(again, new AuditVerification(again, head(9000), 0, null, null));
        sql.update("update audit_walk set progress = overlay(progress placing 'AAAA' from length(progress) - 10)");
        walk.on(new AuditWalkOrdered(again));
        var broken = changed(5);
        assertThat(walks.find().last()).matches(found -> broken.equals(found.broken()), "walked from the beginning");

        mend(5);
        assertThat(walked().intact()).isTrue();
    }

    @Test
    void one_verification_runs_at_a_time_unless_the_previous_one_died() throws Exception {
        walked();
        var begun = begun();
        walks.order(begun.plusSeconds(60), Duration.ZERO);
        assertThat(walks.find().underWay()).isEqualTo(begun);
        sql.update("update audit_walk set noted_at = now() - interval '2 hours'");
        var later = clock.instant().plusSeconds(60);
        walks.order(later, Duration.ofHours(12));
        assertThat(walks.find().underWay())
                .as("ordered within the last twelve hours")
                .isEqualTo(begun);

        assertThat(walked().intact()).isTrue();
    }

    @Test
    void a_result_without_a_valid_signature_is_ignored() throws Exception {
        walked();
        sql.update("update audit_walk set result = overlay(result placing 'AAAA' from length(result) - 10)");

        var report = verify.call(Actor.SYSTEM);

        assertThat(report.lastWalk()).isNull();
        assertThat(report.intact()).isFalse();
        assertThat(report.now().broken()).isNull();
        assertThat(report.unchecked()).isPositive();
        assertThat(walked().intact()).isTrue();
    }

    /** Starts a verification, waits for its end, and returns the report. */
    private AuditReport walked() throws Exception {
        var from = clock.instant();
        order.call(Actor.SYSTEM);
        var until = Instant.now().plus(PATIENCE);
        while (!isWalkedAfter(from) && Instant.now().isBefore(until)) Thread.sleep(50);
        sealer.seal();
        return verify.call(Actor.SYSTEM);
    }

    private boolean isWalkedAfter(Instant from) {
        var known = walks.find();
        return known.last() != null && known.last().at().isAfter(from) && known.underWay() == null;
    }

    private static long checkedBy(AuditReport report) {
        return Objects.requireNonNull(report.lastWalk()).checked();
    }

    /** A verification without an event; to the microsecond, as stored in the database. */
    private Instant begun() throws SQLException {
        sql.update(
                "update audit_walk set ordered_at = date_trunc('milliseconds', now()), noted_at = now(), done_at = null");
        return Objects.requireNonNull(walks.find().underWay());
    }

    private void write(int many) throws Exception {
        transaction.begin();
        log.recordAll(
                Actor.SYSTEM, Collections.nCopies(many, new AuditLog.Entry("nothing-happened", "hub:x", Map.of())));
        transaction.commit();
        var until = Instant.now().plus(PATIENCE);
        while (!sql.text("select count(*) from audit_unsealed").equals("0")
                && Instant.now().isBefore(until)) sealer.seal();
    }

    private long last() throws SQLException {
        return Long.parseLong(sql.text("select coalesce(max(seq), 0) from audit_seal"));
    }

    private AuditHead head(long seq) throws SQLException {
        return new AuditHead(seq, new Sha256(sql.text("select hash from audit_seal where seq = ?", seq)));
    }

    private BrokenLink changed(long seq) throws SQLException {
        return new BrokenLink(seq, sql.text("select entry_id from audit_seal where seq = ?", seq), Kind.CHANGED);
    }

    private void tamper(long seq) throws SQLException {
        change("actor || 'x'", seq);
    }

    private void mend(long seq) throws SQLException {
        change("left(actor, -1)", seq);
    }

    private void change(String actor, long seq) throws SQLException {
        sql.update("alter table audit_entry disable trigger audit_entry_is_history");
        sql.update(
                "update audit_entry set actor = " + actor
                        + " where id = (select entry_id from audit_seal where seq = ?)",
                seq);
        sql.update("alter table audit_entry enable trigger audit_entry_is_history");
    }
}
