package vn.lantoa.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import vn.lantoa.run.demo.HubClient;

/** Makes bulletins of a released text for a new commune. */
public final class BulletinWorkbench {

    private final HubClient releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");
    private final TrialCommune commune = TrialCommune.at(TheProduct.uri());
    private final MainJob job;
    private final String release;

    /** A released training text. */
    public BulletinWorkbench(String title, String text) {
        job = MainJob.message(TheProduct.uri(), title, text);
        release = job.submitApproveRelease();
    }

    public String commune() {
        return commune.code();
    }

    /** The id of the commune. */
    public String communeId() {
        return commune.id();
    }

    public HubClient releaser() {
        return releaser;
    }

    public String asset() {
        return job.asset();
    }

    /** Withdraws the text itself. */
    public void withdraw() {
        job.withdraw(release, "Số điện thoại sai.");
    }

    /** The request for a bulletin read by this voice, with this priority, in this slot. */
    public String body(String voice, String priority, int slot) {
        var first = LocalDate.of(2030, 12, 2);
        var plan = Json.createObjectBuilder()
                .add("communes", Json.createArrayBuilder().add(commune.code()))
                .add("firstOn", first.toString())
                .add("lastOn", first.plusDays(6).toString());
        if (!priority.equals("urgent"))
            plan.add("times", Json.createArrayBuilder().add("05:30").add("17:00"));
        return Json.createObjectBuilder()
                .add("asset", asset())
                .add("voice", voice)
                .add("priority", priority)
                .add("slotSeconds", slot)
                .add("plan", plan)
                .build()
                .toString();
    }

    /** Makes it; returns the answer. */
    public HttpResponse<String> make(String body) {
        return post(releaser, "/api/v1/bulletins", body);
    }

    /** The bulletin as its officer sees it. */
    public JsonObject bulletin(String id) {
        return releaser.get("/api/v1/bulletins/" + id).asJsonObject();
    }

    /** The address of its feed. */
    public String feed() {
        return "/feeds/bulletins-" + commune.code() + ".rss";
    }

    public static HttpResponse<String> post(HubClient who, String path, String body) {
        return who.send(who.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public static HttpResponse<String> get(HubClient who, String path) {
        return who.send(who.request(path).GET().build());
    }

    public static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
