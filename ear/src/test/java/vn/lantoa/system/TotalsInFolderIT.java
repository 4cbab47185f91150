package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.distribution.sshd.AnSftpHost;
import vn.lantoa.run.demo.HubClient;

/** A telecom company with a folder finds its order there, puts its totals beside it, and reads their errors. */
@Tag("field")
class TotalsInFolderIT {
    // the folder is listed once a minute, and a file must be seen twice before it is read
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    private Path folder = Path.of("");

    private AnSftpHost host = AnSftpHost.none();

    @BeforeEach
    void start() {
        host = AnSftpHost.start(folder);
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    @Test
    void valid_totals_in_the_folder_count() throws IOException {
        var company = Newcomer.newsroom(TheProduct.uri(), "Viễn thông có thư mục");
        company.give(List.of(), List.of());
        company.brings("sms");
        letIn(HubClient.withToken(TheProduct.uri(), company.token()));
        var releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");
        var order = releaser.postOnce("/api/v1/orders", order(company.id())).getString("id");
        for (var state : List.of("accepted", "running"))
            releaser.post(
                    "/api/v1/orders/" + order + "/states",
                    Json.createObjectBuilder().add("state", state).build());
        var table = folder.resolve("dat-gui-" + order + "-KETQUA.csv");
        var refusal = folder.resolve("dat-gui-" + order + "-KETQUA-LOI.txt");

        Files.writeString(table, "outcome;reason;count\ndelivered;;90\nfailed;blocked;bay\n");
        HubClient.await("what is wrong", PATIENCE, () -> Files.exists(refusal));
        assertThat(refusal).content().contains("Dòng 3: ");
        assertThat(totals(releaser, order)).isNull();

        Files.writeString(table, "outcome;reason;count\ndelivered;;90\nfailed;blocked;7\n");
        var receipt = folder.resolve("dat-gui-" + order + "-KETQUA-DANHAN.txt");
        HubClient.await("that it was taken", PATIENCE, () -> Files.exists(receipt));
        var totals = totals(releaser, order);
        assertThat(totals.getInt("delivered")).isEqualTo(90);
        assertThat(totals.getJsonObject("reasons").getInt("blocked")).isEqualTo(7);
        assertThat(refusal).doesNotExist();
        assertThat(table).exists();
    }

    private static JsonObject totals(HubClient releaser, String order) {
        return releaser.get("/api/v1/orders/" + order).asJsonObject().getJsonObject("totals");
    }

    private static JsonObject order(String partner) {
        var job = MainJob.message(TheProduct.uri(), "Tin nhắn cho thư mục của doanh nghiệp", "Nộp hồ sơ tại nhà.");
        job.submitApproveRelease();
        var now = Instant.now();
        return Json.createObjectBuilder()
                .add("asset", job.asset())
                .add("form", "unmarked")
                .add("partner", partner)
                .add("sender", "UBNDTINH")
                .add(
                        "bounds",
                        Json.createObjectBuilder()
                                .add("opensAt", now.minusSeconds(60).toString())
                                .add("closesAt", now.plus(Duration.ofDays(2)).toString())
                                .add("cap", 100))
                .build();
    }

    private void letIn(HubClient company) {
        var drop = company.post(
                        "/api/v1/subscriptions",
                        Json.createObjectBuilder()
                                .add("channel", "sftp")
                                .add("label", "Thư mục")
                                .add("target", "sftp://vien-thong@127.0.0.1:" + host.port() + "/~/")
                                .add("settings", host.fingerprint())
                                .build())
                .getString("id");
        host.letIn(company.get("/api/v1/subscriptions/" + drop + "/drop-key")
                .asJsonObject()
                .getString("publicKey"));
    }
}
