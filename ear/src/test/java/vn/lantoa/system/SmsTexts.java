package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Duration;
import vn.lantoa.run.demo.HubClient;

/** Text messages, the fastest assets to release: they have no file. */
public final class SmsTexts {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HubClient uploader;
    private final HubClient approver;
    private final HubClient releaser;

    private SmsTexts(URI hub) {
        uploader = DemoOfficers.at(hub, "canbo");
        approver = DemoOfficers.at(hub, "duyet");
        releaser = DemoOfficers.at(hub, "phathanh");
    }

    /** Messages by the three officers of the demo, at this node. */
    public static SmsTexts at(URI hub) {
        return new SmsTexts(hub);
    }

    /** A new text with an approved version. */
    public Text approved(String title) {
        return begin("vi").approved(title, "III.2", "so-khcn");
    }

    /** A new text without any version. */
    public Text begin(String language) {
        return new Text(uploader.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "sms-text")
                .add("language", language)
                .build()));
    }

    /** One message. */
    public final class Text {
        private final String asset;
        private int version;

        private Text(String asset) {
            this.asset = asset;
        }

        public String asset() {
            return asset;
        }

        /** The next version of it, approved. */
        public Text approved(String title, String topic, String publisher) {
            uploader.saveDraft(asset, texts(title, topic, publisher));
            version = uploader.seal(asset);
            HubClient.await("version of " + asset, PATIENCE, () -> uploader.version(asset, version)
                    .getJsonObject("version")
                    .getString("state")
                    .equals("READY"));
            var submission = uploader.post("/api/v1/submissions", named().build());
            var decision = Json.createObjectBuilder()
                    .add("submission", submission.getString("id"))
                    .add("decision", "approve");
            approver.post("/api/v1/decisions", decision.build());
            return this;
        }

        /** Releases the approved version with this reach. */
        public Text released(String reach) {
            releaser.post("/api/v1/releases", named().add("reach", reach).build());
            return this;
        }

        private JsonObjectBuilder named() {
            return Json.createObjectBuilder().add("asset", asset).add("version", version);
        }
    }

    /** The texts required for sealing a message. */
    static JsonObject texts(String title, String topic, String publisher) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("description", "Tin nhắn để thử đường truyền tới đối tác.")
                .add("topic", topic)
                .add("audience", Json.createArrayBuilder().add("citizens"))
                .add("publisher", publisher)
                .add("license", "CC-BY-4.0")
                .add("credit", "Sở Khoa học và Công nghệ")
                .add("aiUse", "NONE")
                .add(
                        "text",
                        "Nop ho so tai nha: dichvucong.gov.vn. Can giup, goi 1022. "
                                + Integer.toHexString(title.hashCode()))
                .build();
    }
}
