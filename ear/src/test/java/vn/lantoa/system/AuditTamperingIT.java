package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.HubClient;

/**
 * Tampering by a database administrator who has disabled the triggers of the audit log, and the auditor's view of it.
 * The sealer is blocked meanwhile, and everything is restored afterwards.
 */
@Tag("field") // each entry that is tampered with has the whole log verified thrice
@Isolated("it counts what nobody has sealed")
class AuditTamperingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** The lock of the sealer, on every node. */
    private static final long SEALING = 7_205_759_403_792_794L;

    private static final String HERE = " where id = (select entry_id from audit_seal where seq = {n})";

    private final HubClient auditor = DemoOfficers.at(TheProduct.uri(), "quantri");
    private final HubClient officer = DemoOfficers.at(TheProduct.uri(), "canbo");
    private Connection database;
    private long last;

    @BeforeEach
    void write_some_entries_and_stop_the_sealer() throws SQLException {
        for (int i = 0; i < 6; i++) act();
        HubClient.await("the sealer", PATIENCE, () -> verification().getInt("unsealed") == 0);
        database = TheDatabase.of(TheProduct.running());
        run("select pg_advisory_lock(" + SEALING + ")");
        run("set session_replication_role = replica");
        run("create temporary table entry_before as table audit_entry");
        run("create temporary table seal_before as table audit_seal");
        last = Long.parseLong(TheDatabase.text(database, "select max(seq) from audit_seal"));
    }

    @AfterEach
    void put_everything_back() throws SQLException {
        try (var connection = database) {
            connection.setAutoCommit(false);
            run("delete from audit_seal");
            run("delete from audit_entry where id in (select id from entry_before)");
            run("insert into audit_entry select * from entry_before");
            run("insert into audit_seal select * from seal_before");
            connection.commit();
        }
        assertThat(verification().get("broken")).isNull();
        HubClient.await("the sealer", PATIENCE, () -> verification().getInt("unsealed") == 0);
        assertThat(verification().getBoolean("intact")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action = 'nothing-happened'",
                "actor = 'system'",
                "object = 'asset:another'",
                "at = at + interval '1 microsecond'",
                "details = jsonb_build_object('organisation', 'another')",
                "details = '[]'"
            })
    void an_entry_that_was_changed(String change) throws SQLException {
        var entry = entry(last - 3);
        deed("update audit_entry set " + change + HERE, last - 3);

        names(last - 3, entry, "CHANGED");
    }

    @Test
    void detects_a_deleted_entry_with_and_without_its_seal() throws SQLException {
        var entry = entry(last - 2);
        deed("delete from audit_entry" + HERE, last - 2);
        names(last - 2, entry, "DELETED");

        deed("delete from audit_seal where seq = {n}", last - 2);
        names(last - 2, null, "DELETED");
    }

    @Test
    void an_entry_that_was_deleted_and_the_gap_closed() throws SQLException {
        var next = entry(last - 1);
        deed("delete from audit_entry" + HERE, last - 2);
        deed("delete from audit_seal where seq = {n}", last - 2);
        deed("update audit_seal set seq = seq + 1000000 where seq > {n}", last - 2);
        deed("update audit_seal set seq = seq - 1000001 where seq > {n}", last - 2);

        names(last - 2, next, "DELETED");
    }

    @Test
    void detects_exchanged_seals() throws SQLException {
        var later = entry(last - 1);
        deed("update audit_seal set seq = seq + 1000000 where seq in ({n} - 1, {n} - 4)", last);
        deed("update audit_seal set seq = 2 * {n} - 5 - (seq - 1000000) where seq > 1000000", last);

        names(last - 4, later, "REORDERED");
    }

    @Test
    void detects_exchanged_contents() throws SQLException {
        var entry = entry(last - 4);
        deed(
                "update audit_entry e set at = o.at, actor = o.actor, action = o.action, object = o.object,"
                        + " details = o.details from audit_entry o join audit_seal s on s.entry_id = o.id,"
                        + " audit_seal t where t.entry_id = e.id and t.seq + s.seq = 2 * {n} - 5"
                        + " and t.seq in ({n} - 1, {n} - 4)",
                last);

        names(last - 4, entry, "REORDERED");
    }

    @Test
    void detects_a_truncated_end_with_and_without_its_entry() throws SQLException {
        deed("delete from audit_seal where seq = {n}", last);
        names(last, null, "CUT_OFF");
        assertThat(verification().getInt("unsealed")).isEqualTo(1);

        run("delete from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)");
        names(last, null, "CUT_OFF");
        assertThat(verification().getInt("unsealed")).isZero();
    }

    @Test
    void unsealed_entries_are_counted() {
        act();
        act();

        assertThat(verification().getInt("unsealed")).isEqualTo(2);
        assertThat(verification().getBoolean("intact")).isTrue();
    }

    private void names(long seq, @Nullable String entry, String kind) {
        var found = verification();
        assertThat(found.getBoolean("intact")).isFalse();
        var broken = found.getJsonObject("broken");
        assertThat(broken.getString("kind")).isEqualTo(kind);
        assertThat(broken.getInt("seq")).isEqualTo((int) seq);
        assertThat(broken.getString("entry", null)).isEqualTo(entry);
        assertThat(found.getInt("checked")).isEqualTo((int) seq - 1);
        assertThat(found.getInt("signedSeq")).isEqualTo((int) last);
    }

    private void deed(String sql, long n) throws SQLException {
        run(sql.replace("{n}", Long.toString(n)));
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String entry(long seq) throws SQLException {
        return TheDatabase.text(database, "select entry_id from audit_seal where seq = " + seq);
    }

    private JsonObject verification() {
        return auditor.get("/api/v1/audit/verification").asJsonObject();
    }

    /** Performs an audited action. */
    private void act() {
        officer.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "photo")
                .add("language", "vi")
                .build());
    }
}
