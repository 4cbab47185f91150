package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.distribution.sshd.AnSftpHost;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.HubClient;

/** Partners with a folder: released and ordered files appear in it, withdrawn and cancelled ones are removed. */
class SftpDropIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    private AnSftpHost host = AnSftpHost.none();
    private HubClient newsroom = HubClient.anonymous(TheProduct.uri());
    private String id = "";

    @BeforeEach
    void start() {
        host = AnSftpHost.start(folder);
        var partner = Newcomer.newsroom(TheProduct.uri(), "Toà soạn có thư mục");
        partner.give(List.of(), List.of());
        partner.brings("sms");
        id = partner.id();
        newsroom = HubClient.withToken(TheProduct.uri(), partner.token());
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    @Test
    void a_released_file_is_in_the_folder_until_withdrawn() throws IOException {
        letIn();
        var job = message();
        var release = job.submitApproveRelease();

        HubClient.await("the package in the folder", PATIENCE, () -> !lying(job.asset(), ".zip")
                .isEmpty());
        var packed = Newsroom.unpacked(
                Files.readAllBytes(folder.resolve(lying(job.asset(), ".zip").get(0))));
        assertThat(packed).containsKeys("manifest.json", "CREDIT.txt");

        job.withdraw(release, "Tin nhắn có lỗi.");

        HubClient.await("the notice in its place", PATIENCE, () -> !lying(job.asset(), "-THU-HOI.txt")
                .isEmpty());
        assertThat(lying(job.asset(), "")).containsExactly(job.asset() + "-THU-HOI.txt");
        assertThat(folder.resolve(job.asset() + "-THU-HOI.txt")).content().contains("Tin nhắn có lỗi.");
    }

    @Test
    void an_order_is_in_the_folder_until_cancelled() throws IOException {
        letIn();
        var job = message();
        job.submitApproveRelease();
        var releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");

        var order = releaser.postOnce("/api/v1/orders", order(job.asset())).getString("id");

        var name = "dat-gui-" + order;
        HubClient.await(
                "the order in the folder", PATIENCE, () -> lying(name, "").contains(name + ".zip"));
        var packed = Newsroom.unpacked(Files.readAllBytes(folder.resolve(name + ".zip")));
        assertThat(packed).containsKeys("order.json", "message.txt", "totals.csv");
        var page = releaser.request("/console/orders/" + order).GET().build();
        HubClient.await("what the folder said", PATIENCE, () -> releaser.send(page)
                .body()
                .contains("Thư mục toà soạn: có yêu cầu gửi tin mới"));

        var off = Json.createObjectBuilder().add("state", "cancelled").add("note", "Sai ngày.");
        releaser.post("/api/v1/orders/" + order + "/states", off.build());

        HubClient.await("that it is off", PATIENCE, () -> lying(name, "").equals(List.of(name + "-HUY.json")));
        assertThat(folder.resolve(name + "-HUY.json")).content().contains("\"cancelled\"", "Sai ngày.");
    }

    private JsonObject order(String message) {
        return Json.createObjectBuilder()
                .add("asset", message)
                .add("form", "unmarked")
                .add("partner", id)
                .add("sender", "UBNDTINH")
                .add(
                        "bounds",
                        Json.createObjectBuilder()
                                .add("opensAt", "2030-12-01T08:00:00+07:00")
                                .add("closesAt", "2030-12-02T20:00:00+07:00")
                                .add("cap", 100))
                .build();
    }

    private void letIn() {
        var drop = subscribe(host.fingerprint()).getString("id");
        host.letIn(newsroom.get("/api/v1/subscriptions/" + drop + "/drop-key")
                .asJsonObject()
                .getString("publicKey"));
    }

    private static MainJob message() {
        return MainJob.message(
                TheProduct.uri(), "Tin nhắn cho thư mục của toà soạn", "Nộp hồ sơ tại dichvucong.gov.vn.");
    }

    @Test
    void a_host_with_an_unverified_key_is_rejected() {
        assertThatThrownBy(() -> subscribe("")).isInstanceOf(ApiRefusal.class).hasMessageContaining("settings");
    }

    private JsonObject subscribe(String fingerprint) {
        return newsroom.post(
                "/api/v1/subscriptions",
                Json.createObjectBuilder()
                        .add("channel", "sftp")
                        .add("label", "Thư mục toà soạn")
                        .add("target", "sftp://toa-soan@127.0.0.1:" + host.port() + "/~/")
                        .add("settings", fingerprint)
                        .build());
    }

    /** The files of an asset with this extension. */
    private List<String> lying(String asset, String ending) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(asset) && name.endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
