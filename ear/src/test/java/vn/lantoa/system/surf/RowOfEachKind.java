package vn.lantoa.system.surf;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.BulletinWorkbench;
import vn.lantoa.system.CampaignLead;
import vn.lantoa.system.CommitteeReport;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.Newcomer;
import vn.lantoa.system.SecondAdministrator;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.embargo.Outsider;

/** At least one row of everything that pages show, created for the walk, which may change it. */
final class RowOfEachKind {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MANY = 100_000;
    private static final String SRT = "1\n00:00:00,000 --> 00:00:02,000\nCâu đầu.\n";

    /** A year that no other test uses. */
    private static final int PUBLISHED = 2023;

    private final URI hub = TheProduct.uri();
    private final String tag = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate today = LocalDate.now(ZONE);
    private final HubClient administrator = DemoOfficers.at(hub, "quantri");
    private final List<String> addresses = new ArrayList<>();
    private final BulletinWorkbench bench;
    private final Newcomer company;
    private final Surfer officer;
    private final String password;
    private final Surfer partner;
    private String message = "";

    private RowOfEachKind() {
        bench = new BulletinWorkbench("Tin đọc trên loa " + tag, "Bà con chú ý.");
        company = Newcomer.newsroom(hub, "Đơn vị đi khắp nơi " + tag).mayAsk(MANY);
        company.give(List.of(), List.of());
        company.tellOfRecalls("Đầu mối " + tag, tag + "@tinh.example.vn");
        company.brings("sms");
        company.asks(today.plusDays(10).toString(), 250, 300);
        show(
                "/console/partners/" + company.id(),
                "/console/partners/" + company.id() + "/pairing",
                "/console/sms/tariffs/" + company.id());
        partner = Surfer.partner(hub, company.token());
        var account = Outsider.account(hub, "so-khcn");
        password = account.password();
        officer = Surfer.officer(hub, account.login(), password);
        showNear("/console/officers?q=" + account.login(), account.login());
        must(officer.submit("/console/assets?kind=photo", "/console/assets/filters", Map.of("name", tag)));
        show("/console/assets?kind=photo");
        // two sessions, so that one can end the other
        Surfer.officer(hub, account.login(), account.password());
        // no administrator: disabling the account would need a second one
        var gone = Outsider.auditor(hub, "so-khcn").login();
        var page = quantri()
                .get("/console/officers?q=" + gone)
                .near(gone)
                .iterator()
                .next();
        must(quantri().submit(page, page + "/disable", Map.of()));
        // waits for the administrator who walks
        var asked =
                must(Surfer.officer(hub, "quantri2", "lantoa-demo").submit(page, page + "/password-link", Map.of()));
        show(page, asked.location());
    }

    static RowOfEachKind made() throws Exception {
        var all = new RowOfEachKind();
        all.messages();
        all.works();
        all.campaign();
        all.bulletin();
        all.kept();
        all.partners();
        all.service();
        all.declaration();
        all.place();
        all.practice();
        all.portal();
        all.year();
        return all;
    }

    /** An officer with all roles in one organisation. */
    Surfer officer() {
        return officer;
    }

    /** The partner of the walk. */
    Surfer partner() {
        return partner;
    }

    /** The addresses of created objects. */
    List<String> addresses() {
        return addresses;
    }

    /** True if the address contains the id of something created here. */
    boolean made(String thing) {
        return addresses.stream().anyMatch(address -> address.contains("/" + thing) || address.endsWith("=" + thing));
    }

    /** Creates a released message, and what sends it: a list, a route, an order, a mailing. */
    private void messages() {
        var job = MainJob.message(hub, "Tin của chuyến đi " + tag, "[TB] Gọi 1022 để được hướng dẫn.");
        job.submitApproveRelease();
        message = job.asset();
        show("/console/assets/" + job.asset(), "/console/messages/" + job.asset() + "?version=1");
        show("/console/bulletins/new?asset=" + job.asset());
        var collection = must(officer.submit("/console/collections", "/console/collections", Map.of("name", tag)))
                .location();
        must(officer.submit(collection, collection, Map.of("name", tag, "open", "true")));
        var id = collection.substring(collection.lastIndexOf('/') + 1);
        must(officer.submit(
                "/console/assets", "/console/collections/assets", Map.of("collection", id, "asset", job.asset())));
        show(collection, "/console/find?q=" + tag);
        var waiting = MainJob.message(hub, "Tin chờ duyệt " + tag, "Gọi 1022.").submit();
        show("/console/approvals/" + waiting);
        numbers();
        var route =
                Map.of("name", tag, "host", "127.0.0.1", "systemId", "lantoa", "sender", "UBNDTINH", "password", "x");
        must(quantri().submit("/console/sms/routes/new", "/console/sms/routes", route));
        showNear(quantri(), "/console/sms/routes", tag);
        var when = Map.of(
                "asset",
                job.asset(),
                "form",
                "UNMARKED",
                "opensAt",
                today.plusDays(1) + "T08:00",
                "closesAt",
                today.plusDays(2) + "T20:00");
        var page = officer.get("/console/sms/mailings/new?asset=" + job.asset());
        show(must(officer.submit(
                        page.asked(),
                        "/console/sms/mailings",
                        with(
                                when,
                                Map.of(
                                        "list", choice(page, "list", tag),
                                        "route", choice(page, "route", tag)))))
                .location());
        var order = Map.of("partner", company.id(), "sender", "UBNDTINH", "cap", "100", "communes", bench.commune());
        show(must(officer.submit("/console/orders/new?asset=" + job.asset(), "/console/orders", with(when, order)))
                .location());
    }

    private void numbers() {
        var list = Map.of("name", tag, "evidence", "Phiếu đăng ký", "file", "0912345671\n");
        var page = officer.get("/console/sms/lists/new");
        must(officer.submit(page.asked(), "/console/sms/lists", list));
        showNear("/console/sms/lists", tag);
    }

    /** Creates a film's draft with subtitles, and releases that are planned, under embargo and withdrawn. */
    private void works() throws Exception {
        var film = MainJob.begin(hub, "training-material", "Tài liệu của chuyến đi " + tag);
        film.taken(film.uploader().upload(film.asset(), "a.txt", "master", null, BodyPublishers.ofString("Một.")));
        show("/console/assets/" + film.asset(), "/console/assets/" + film.asset() + "/draft");
        var recalled = MainJob.message(hub, "Tin bị thu hồi " + tag, "Gọi 1023.");
        var release = recalled.submitApproveRelease();
        show("/a/" + recalled.asset(), "/console/recalls/" + release, "/console/releases/" + release);
        HubClient.await(
                "the page",
                TheProduct.PATIENCE,
                () -> officer.get("/a/" + recalled.asset()).status() == 200);
        recalled.recall(release, "Số điện thoại sai.");
        var approved = CampaignLead.approved("Đã duyệt " + tag);
        show("/console/releases/new?asset=" + approved + "&version=1");
        var kept = MainJob.message(hub, "Tin chưa đến giờ " + tag, "Gọi 1022.");
        kept.releaseUnderEmbargo();
        for (var one : List.of(kept.asset(), message)) {
            var released = DemoOfficers.at(hub, "phathanh")
                    .get("/api/v1/releases?asset=" + one)
                    .toString();
            var id = released.replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
            show("/console/releases/" + id, "/console/releases/" + id + "/withdraw");
        }
        var sealed = MainJob.message(hub, "Tin đã chốt " + tag, "Gọi 1022.");
        sealed.seal();
        show("/console/assets/" + sealed.asset() + "/versions/1");
        HubClient.await(
                "the recall board",
                TheProduct.PATIENCE,
                () -> officer.get("/console/recalls/" + release).status() == 200);
    }

    /** Creates a running campaign, with an item for each page that an item has. */
    private void campaign() throws Exception {
        var campaigns = CampaignLead.begin("Chiến dịch của chuyến đi " + tag);
        var here = "/console/campaigns/" + campaigns.code();
        var out = campaigns.add("Việc đã ra " + tag, CampaignLead.now());
        var items = "/console/campaigns/items/";
        show(here, here + "/run", here + "/rehearsals", "/c/" + campaigns.code(), items + out, items + out + "/social");
        var open = campaigns.add("Việc còn mở " + tag, CampaignLead.now().plusDays(9));
        campaigns.post(items + open + "/version", Map.of("asset", CampaignLead.approved("Gắn vào việc " + tag)));
        var off = campaigns.add("Việc bị bỏ " + tag, CampaignLead.now().plusDays(10));
        campaigns.post(items + off + "/cancellation", Map.of("note", "Thôi."));
        show(items + open, items + off, here + "?view=calendar");
        var halted = "/console/campaigns/"
                + CampaignLead.begin("Chiến dịch tạm dừng " + tag).code() + "/run";
        campaigns.post(halted + "/pause", Map.of("reason", "Chờ.", "note", "Chờ."));
        show(halted);
        var spoken = must(officer.submit(here + "/new", here, item("bulletin", "so-khcn")))
                .location();
        show(spoken, spoken + "/actions/new?kind=bulletin");
        var action = Map.of("times", "05:30", "communes", bench.commune());
        must(officer.submit(spoken + "/actions/new?kind=bulletin", spoken + "/actions", action));
        var given = must(officer.submit(here + "/new", here, item("social", Outsider.DEPARTMENT)))
                .location();
        show(given, given + "/due");
        var asset = campaigns.letOut(out, "Năm bước " + tag);
        show("/console/assets/" + asset, "/a/" + asset, "/a/" + asset + "/v/1", "/a/" + asset + "/embed");
        show("/embed/" + asset, "/q/" + leaflet(asset));
        campaigns.post(
                items + out + "/social", Map.of("network", "facebook", "address", "https://facebook.com/" + tag));
        campaigns.post(here + "/rehearsals", Map.of());
        campaigns.announce();
        show("/calendar/campaign-" + campaigns.code() + ".html");
        event(here);
        subtitles();
    }

    /** Plans an event of yesterday, which can be recorded. */
    private void event(String campaign) {
        var form = campaign + "/events/new";
        var said = Map.of(
                "kind",
                "seminar",
                "title",
                "Hội thảo " + tag,
                "organiser",
                "so-khcn",
                "begins",
                today.minusDays(1) + "T08:00");
        must(officer.submit(form, form, said));
        var page = officer.get(campaign)
                .page()
                .select("a[href*=/events/]:contains(Hội thảo " + tag + ")")
                .attr("href");
        show(page, page + "/record");
    }

    private Map<String, String> item(String channel, String owner) {
        return Map.of(
                "title",
                "Việc " + channel + " " + tag,
                "owner",
                organisation(owner),
                "channels",
                channel,
                "startsAt",
                today.plusDays(50) + "T08:00");
    }

    private void subtitles() {
        var job = MainJob.begin(hub, "training-material", "Có phụ đề " + tag);
        job.taken(job.uploader().upload(job.asset(), "p.vi.srt", "SUBTITLES", "vi", BodyPublishers.ofString(SRT)));
        var draft = "/console/assets/" + job.asset() + "/draft";
        var file = job.uploader()
                .asset(job.asset())
                .getJsonObject("draft")
                .getJsonArray("files")
                .getJsonObject(0);
        show(draft, draft + "/subtitles/" + file.getString("id"));
    }

    private String leaflet(String asset) throws Exception {
        must(officer.get("/a/" + asset + "/qr.svg"));
        try (var database = TheDatabase.of(TheProduct.running())) {
            return TheDatabase.text(database, "select code from leaflet where asset_id = '" + asset + "'");
        }
    }

    private void bulletin() {
        var made = bench.make(bench.body("announcer", "normal", 60));
        show("/console/bulletins/" + BulletinWorkbench.read(made.body()).getString("id"));
        var unit = "/console/organisations/" + bench.communeId();
        show(unit, unit + "/rename", unit + "/merge", unit + "/split", unit + "/abolish", unit + "/letterhead");
    }

    /** Creates an officer's own objects, and decisions for others. */
    private void kept() {
        must(officer.submit("/search?q=" + tag, "/console/search/saved", Map.of("name", tag)));
        showNear("/console/search/saved", tag);
        must(officer.submit("/console/calendars", "/console/calendars", Map.of("label", tag)));
        showNear("/console/calendars", tag);
        var routes = quantri().get("/console/approvals/routes");
        var route = Map.of("organisation", choice(routes, "organisation", tag), "kind", "VIDEO");
        var asked = must(quantri().submit("/console/approvals/routes", "/console/approvals/routes", route));
        SecondAdministrator.at(hub).confirm(asked.location());
        showNear(quantri(), "/console/approvals/routes", tag);
        must(officer.submit("/console/me", "/console/me/tokens", Map.of("label", tag, "current", password)));
        var away = Map.of(
                "deputy",
                "duyet",
                "roles",
                "UPLOADER",
                "startsOn",
                today.plusDays(1).toString(),
                "endsOn",
                today.plusDays(3).toString());
        must(officer.submit("/console/me", "/console/me/deputies", away));
    }

    /** Creates the partner's own objects. */
    private void partners() {
        var bearer = HubClient.withToken(hub, company.token());
        var paused = channel(bearer, "http://127.0.0.1:1/x");
        bearer.post("/api/v1/subscriptions/" + paused + "/pause", null);
        show("/partner/subscriptions/" + paused);
        show("/partner/subscriptions/" + channel(bearer, "http://127.0.0.1:1/y"));
        company.feed();
        var published = Map.of(
                "asset",
                message,
                "address",
                "https://toa-soan.example.vn/" + tag,
                "at",
                LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS).toString());
        must(partner.submit("/partner/published", "/partner/published", published));
    }

    private void service() {
        var code = "dv-" + tag;
        var table = "code,name,field,level,agencies\n" + code + ",Thủ tục của chuyến đi,Hộ tịch,commune,so-khcn\n";
        var request = administrator
                .request("/api/v1/services/import")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(table))
                .build();
        if (administrator.send(request).statusCode() != 200) throw new IllegalStateException("no service is added");
        show("/dv/" + code, "/console/services?q=" + code);
    }

    private void declaration() {
        var page = officer.get("/console/coverage/declarations/new?unit=so-khcn");
        var said = Map.of("kind", "event", "title", "Ngày hội " + tag, "amount", "300", "tasks", "5.1");
        var made = must(officer.submit(page.asked(), "/console/coverage/declarations", said))
                .location();
        show(made, made + "/correction");
    }

    /** Gets the report of the People's Committee for a year accepted, which publishes its page. */
    private void year() {
        if (Surfer.nobody(hub).get("/nam/" + PUBLISHED).status() != 200)
            CommitteeReport.of(hub, PUBLISHED).submitted("Tốt.").accepted();
        show("/nam/" + PUBLISHED);
        var report = officer.get("/console/reports/" + PUBLISHED + "/consolidated/committee");
        show(must(report).page().select("a[href^=/proofs/]").attr("href"));
    }

    /** Nominates the released message. */
    private void practice() {
        var page = officer.get("/console/coverage/practice/new?unit=so-khcn&asset=" + message);
        var said = Map.of("task", "1.4", "did", "Đi từng ngõ, gõ từng nhà " + tag);
        must(officer.submit(page.asked(), "/console/coverage/practice", said));
        show("/console/coverage/practice");
    }

    /** Registers a unit's portal, which is not visited. */
    private void portal() {
        var page = "/console/coverage/portals";
        var address = "https://" + tag + ".example/";
        must(quantri()
                .submit(
                        page,
                        page,
                        Map.of("unit", organisation("so-khcn"), "address", address, "from", today.toString())));
        showNear(quantri(), page, tag);
    }

    private void place() {
        var page = officer.get("/console/places/new?unit=so-khcn");
        var said = Map.of("reference", tag, "name", "Pa-nô " + tag, "position", "10.957413, 106.842687");
        var made = must(officer.submit(page.asked(), "/console/places", said)).location();
        show(made, made + "/change", "/console/places/labels?q=" + tag);
    }

    private String channel(HubClient bearer, String target) {
        var wanted = Json.createObjectBuilder()
                .add("channel", "webhook")
                .add("label", tag)
                .add("target", target);
        return bearer.post("/api/v1/subscriptions", wanted.build()).getString("id");
    }

    private Surfer quantri() {
        return Surfer.officer(hub, "quantri", "lantoa-demo");
    }

    private String organisation(String code) {
        return administrator
                .get("/api/v1/organisations?limit=200")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String choice(Sight page, String field, String label) {
        return page.page().select("select[name=" + field + "] option").stream()
                .filter(option -> option.text().contains(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + label + " to choose at " + page.asked()))
                .attr("value");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        var all = new java.util.HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static Sight must(Sight answer) {
        if (answer.status() == 200 || answer.status() == 303) return answer;
        throw new IllegalStateException(answer.asked() + ": " + answer.status() + " "
                + answer.page().select(".error, .notice, h1").text());
    }

    private void showNear(String page, String text) {
        showNear(officer, page, text);
    }

    private void showNear(Surfer who, String page, String text) {
        var found = who.get(page).near(text);
        if (found.isEmpty()) throw new IllegalStateException(text + " leads nowhere at " + page);
        addresses.addAll(found);
    }

    private void show(String... places) {
        addresses.addAll(List.of(places));
    }
}
