package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A name of 300 Vietnamese letters, uploaded in pieces, is kept completely, wherever it is shown. */
class FileNameIT {
    private static final String NAME = "Hướng dẫn nộp hồ sơ".repeat(16) + ".png";

    @Test
    void is_preserved_on_every_page_and_in_downloads() throws Exception {
        var officer = Tus.as(TheProduct.uri(), "canbo");
        var asset = officer.asset("infographic");
        var bytes = Pictures.png(2000, 251);
        var upload = officer.opened(asset, Normalizer.normalize(NAME, Normalizer.Form.NFD), bytes.length);
        officer.append(upload, 0, BodyPublishers.ofByteArray(bytes));
        assertThat(Tus.field(officer.ended(upload, Duration.ofMinutes(1)), "name"))
                .isEqualTo(NAME);

        var draft = DemoOfficers.at(TheProduct.uri(), "canbo");
        HubClient.await("the file in the draft", Duration.ofMinutes(1), () -> files(draft, asset) > 0);
        var file =
                draft.asset(asset).getJsonObject("draft").getJsonArray("files").getJsonObject(0);
        assertThat(file.toString()).contains(NAME);
        var page = officer.request("/console/assets/" + asset + "/draft").GET();
        assertThat(Http.send(page.build()).body()).contains(NAME);
        var out = officer.request("/api/v1/assets/" + asset + "/draft/files/" + file.getString("id") + "/bytes");
        var disposition = Http.send(out.GET().build())
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
        var encoded = URLEncoder.encode(NAME, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(disposition).contains("filename*=UTF-8''" + encoded);
    }

    private static int files(HubClient officer, String asset) {
        return officer.asset(asset).getJsonObject("draft").getJsonArray("files").size();
    }
}
