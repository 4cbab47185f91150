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
import vn.lantoa.press.drop.sshd.AnSftpHost;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.HubClient;

/** A newsroom that lives on a folder: what is let out lies in it, and what is taken back does not. */
class SftpDropIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    private AnSftpHost host = AnSftpHost.none();
    private HubClient newsroom = HubClient.anonymous(TheProduct.uri());

    @BeforeEach
    void start() {
        host = AnSftpHost.start(folder);
        var partner = Newcomer.newsroom(TheProduct.uri(), "Toà soạn có thư mục");
        partner.give(List.of(), List.of());
        newsroom = HubClient.withToken(TheProduct.uri(), partner.token());
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    @Test
    void what_is_let_out_lies_in_the_folder_until_it_is_taken_back() throws IOException {
        var drop = subscribe(host.fingerprint()).getString("id");
        host.letIn(newsroom.get("/api/v1/subscriptions/" + drop + "/drop-key")
                .asJsonObject()
                .getString("publicKey"));
        var job = MainJob.begin(TheProduct.uri(), "sms-text", "Tin nhắn cho thư mục của toà soạn");
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("text", "Nộp hồ sơ tại dichvucong.gov.vn.")
                                .build());
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
    void a_host_whose_key_nobody_has_looked_at_is_refused() {
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

    /** The files of an asset with this ending. */
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
