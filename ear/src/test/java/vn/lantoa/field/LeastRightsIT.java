package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** A hub whose database user has the rights of the shipped file and owns nothing. */
@Tag("field")
class LeastRightsIT {
    private static final String USER = "lantoa_hub";
    private static final Path RIGHTS = Path.of("src/main/dist/database-rights.sql");
    private static final String NO_RIGHT = "42501";

    @Test
    void works_with_a_database_user_that_cannot_remove_protections() throws Exception {
        try (var product = TheProduct.another("rights")) {
            product.first().stop();
            try (var owner = TheDatabase.of(product);
                    var statement = owner.createStatement()) {
                statement.execute("create role " + USER + " login password '" + password(product) + "'");
                statement.execute(Files.readString(RIGHTS));
            }
            var node = product.node("LANTOA_DB_USER", USER).ready(TheProduct.PATIENCE);

            var job = MainJob.message(node.home(), "Ít quyền nhất", "Nộp hồ sơ tại nhà.");
            var release = job.submitApproveRelease();
            HubClient.await("the page", TheProduct.PATIENCE, () -> page(node.home(), job.asset()) == 200);
            job.recall(release, "Số điện thoại đã đổi.");
            HubClient.await("the recall", TheProduct.PATIENCE, () -> page(node.home(), job.asset()) == 410);

            assertThat(node.log()).content().doesNotContain("permission denied", "must be owner");
            for (var attempt : new String[] {
                "drop table audit_entry cascade",
                "alter table audit_entry disable trigger all",
                "truncate audit_entry",
                "delete from audit_entry",
                "update audit_seal set seq = seq + 1",
                "create table own (id integer)",
                "drop trigger pending_change_is_decided_once on pending_change",
                "delete from flyway_schema_history"
            }) assertThat(refusal(product, attempt)).as(attempt).isEqualTo(NO_RIGHT);
            assertThat(refusal(product, "select replace_administrator('khong.co.ai', 'khong.co.ai', '', false)"))
                    .as("for a reason of its own")
                    .isEqualTo("P0001");
        } finally {
            TheProduct.discard("rights");
        }
    }

    /** The owner's key, which the node gets with either user. */
    private static String password(Product product) {
        return Objects.requireNonNull(product.services().environment().get("LANTOA_DB_PASSWORD"));
    }

    private static int page(URI hub, String asset) {
        var anonymous = HubClient.anonymous(hub);
        return anonymous.send(anonymous.request("/a/" + asset).build()).statusCode();
    }

    /** The SQLSTATE with which the database rejects this statement of the hub's user; must-be-owner has the same. */
    private static String refusal(Product product, String attempt) throws SQLException {
        var url = product.services().environment().get("LANTOA_DB_URL");
        try (var connection = DriverManager.getConnection(url, USER, password(product));
                var statement = connection.createStatement()) {
            var refused = catchThrowableOfType(SQLException.class, () -> statement.execute(attempt));
            return refused == null ? "done" : refused.getSQLState();
        }
    }
}
