package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.lantoa.run.backup.OfflineAudit;
import vn.lantoa.run.demo.HubClient;

/** The audit log of the running hub, verified as {@code lantoa audit} does: only by public keys and database. */
class OfflineAuditIT {
    private static final Path HEAD = TheProduct.home().resolve("s3/lantoa/audit/newest.jws");

    private final String keys =
            Http.get(TheProduct.uri().resolve("/.well-known/jwks.json")).body();

    @Test
    void is_right_to_the_end_and_wrong_where_one_letter_is_another() throws Exception {
        // a sign-in is audited, with more than one detail
        DemoOfficers.at(TheProduct.uri(), "canbo");
        HubClient.await("the head", Duration.ofSeconds(30), () -> Files.exists(HEAD));
        var head = Files.readString(HEAD);
        var lines = lines();

        var walk = walk(head, lines);
        assertThat(walk.wrong()).isEmpty();
        assertThat(walk.links()).isEqualTo(lines.size()).isPositive();

        var middle = lines.size() / 2;
        var cells = lines.get(middle).split("\t");
        cells[7] += "21";
        lines.set(middle, String.join("\t", cells));
        assertThat(walk(head, lines).wrong())
                .contains("the entry of link " + (middle + 1) + " is not the one that was sealed");
    }

    @Test
    void a_witness_gets_a_head_by_e_mail_by_which_the_log_is_verified() throws Exception {
        DemoOfficers.at(TheProduct.uri(), "canbo");
        var letter = TheMailServer.text(TheMailServer.letter(TheProduct.WITNESS, "lantoa audit keys.json head.jws"));
        var head = letter.lines()
                .filter(line -> line.matches("ey[\\w-]+\\.[\\w-]+\\.[\\w-]+"))
                .findFirst()
                .orElseThrow();

        var lines = lines();
        assertThat(walk(head, lines).wrong()).isEmpty();
        lines.remove(0);
        assertThat(walk(head, lines).wrong()).contains("link 1 is gone");
    }

    private OfflineAudit walk(String head, List<String> lines) {
        var walk = OfflineAudit.to(head, keys);
        lines.forEach(walk::accept);
        return walk;
    }

    private static List<String> lines() throws SQLException, IOException {
        try (var connection = TheDatabase.of(TheProduct.running())) {
            var text = new StringWriter();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(OfflineAudit.query(), text);
            return new ArrayList<>(text.toString().lines().toList());
        }
    }
}
