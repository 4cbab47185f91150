package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource({
        "08001, DATABASE",
        "08006, DATABASE",
        "57P01, DATABASE",
        "57P03, DATABASE",
        "53300, DATABASE_BUSY",
        "53200, DATABASE_BUSY",
        "57014, DATABASE_BUSY",
        "55P03, DATABASE_BUSY",
        "25006, DATABASE_READ_ONLY",
        "53100, DATABASE_FULL"
    })
    void recognises_database_states_by_sqlstate(String state, Outage expected) {
        assertThat(Outage.find(new SQLException("any", state))).contains(expected);
    }

    @Test
    void finds_the_cause_through_all_wrappers() {
        var refused = new SQLException("connection refused", "08001");
        var ofPool = new SQLException("IJ031084", new ResourceAllocationException("IJ000453", refused));
        var wrapped = new TransactionalException(
                "rolled back", new IllegalStateException(DatabaseException.sqlException(ofPool)));

        assertThat(Outage.find(wrapped)).contains(Outage.DATABASE);
    }

    @Test
    void an_exhausted_pool_is_a_busy_database() {
        var exhausted = new SQLException("IJ000453", new ResourceAllocationException("IJ000655: none became free"));

        assertThat(Outage.find(exhausted)).contains(Outage.DATABASE_BUSY);
    }

    @Test
    void a_lost_connection_without_a_code_is_an_outage() {
        assertThat(Outage.find(new SQLTransientConnectionException("gone"))).contains(Outage.DATABASE);
    }

    @Test
    void examines_chained_and_suppressed_exceptions() {
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("could not extend file", "53100"));
        var rollback = new IllegalStateException("rollback failed");
        rollback.addSuppressed(new SQLException("closed", "08003"));

        assertThat(Outage.find(batch)).contains(Outage.DATABASE_FULL);
        assertThat(Outage.find(rollback)).contains(Outage.DATABASE);
    }

    @Test
    void a_full_disk_is_recognised_by_its_message() {
        assertThat(Outage.find(new UncheckedIOException(new IOException("No space left on device"))))
                .contains(Outage.DISK_FULL);
        assertThat(Outage.find(new FileSystemException("/tmp/x", null, "Disk quota exceeded")))
                .contains(Outage.DISK_FULL);
    }

    @Test
    void a_programming_error_is_no_outage() {
        assertThat(Outage.find(new SQLException("syntax error", "42601"))).isEmpty();
        assertThat(Outage.find(new SQLException("duplicate key", "23505"))).isEmpty();
        assertThat(Outage.find(new IllegalStateException("no"))).isEmpty();
        assertThat(Outage.find(new IOException("No such file"))).isEmpty();
    }

    @Test
    void circular_causes_terminate() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);

        assertThat(Outage.find(one)).isEmpty();
    }
}
