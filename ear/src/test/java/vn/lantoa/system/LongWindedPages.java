package vn.lantoa.system;

import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Pages with more and longer content than an empty hub has, for examining every page. */
final class LongWindedPages {
    private static final String NAME = "Hướng dẫn nộp hồ sơ trực tuyến cho người dân vùng sâu, vùng xa của tỉnh";
    private static final Path CONTENT = Path.of("src/demo/content");
    private static final List<Path> PICTURES = List.of(
            CONTENT.resolve("5-buoc-nop-ho-so/5-buoc-nop-ho-so.png"),
            CONTENT.resolve("5-buoc-nop-ho-so-en/5-steps-online.png"));
    private static final String SERVICES =
            """
            code,name,field,level,agencies,essential,address
            9.900001,"%1$s và cho người dân tạm trú tại các khu công nghiệp trên địa bàn",Hộ tịch,commune,so-khcn,true,
            9.900002,Đăng ký khai sinh,Hộ tịch,commune,,true,
            9.900003,Thủ tục không tài liệu nào hướng dẫn,Đất đai,province,so-khcn,false,
            """
                    .formatted(NAME);

    private LongWindedPages() {}

    /** Prepares them; returns their addresses in the console. */
    static List<String> prepare() {
        try {
            var addresses = new ArrayList<String>();
            services();
            var picture = picture();
            addresses.add("/console/assets/" + picture + "/draft");
            addresses.add("/console/assets/" + picture + "/versions/2/diff");
            addresses.add("/console/services?q=9.9");
            addresses.addAll(campaign());
            addresses.add(collection());
            addresses.add("/console/find?q=ho+so");
            return addresses;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void services() {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var request = administrator
                .request("/api/v1/services/import")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(SERVICES))
                .build();
        var answer = administrator.send(request);
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
    }

    /** An asset with two versions whose pictures differ, and a draft. */
    private static String picture() throws IOException {
        var job = MainJob.begin(TheProduct.uri(), "infographic", NAME);
        var uploader = job.uploader();
        job.taken(uploader.upload(job.asset(), PICTURES.get(0), "master", null));
        seal(job);
        var first = uploader.asset(job.asset())
                .getJsonObject("draft")
                .getJsonArray("files")
                .getJsonObject(0);
        uploader.send(uploader.request("/api/v1/assets/" + job.asset() + "/draft/files/" + first.getString("id"))
                .DELETE()
                .build());
        job.taken(uploader.upload(job.asset(), PICTURES.get(1), "master", null));
        seal(job);
        return job.asset();
    }

    private static void seal(MainJob job) {
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("text", "Năm bước nộp hồ sơ.")
                                .add("alternativeText", "Hình năm bước.")
                                .build());
        job.seal();
        job.inspected();
    }

    private static List<String> campaign() {
        var lead = CampaignLead.begin(NAME);
        var item = lead.add(
                NAME,
                LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .plusDays(59)
                        .withNano(0)
                        .withSecond(0));
        return List.of("/console/campaigns/" + lead.code(), "/console/campaigns/items/" + item);
    }

    /** A collection of two assets. */
    private static String collection() {
        try (var author = Officer.signedIn("canbo", TheBrowser.desk(), "/console/collections")) {
            var page = author.page();
            var name = NAME + " " + System.nanoTime() % 1_000_000;
            author.field("Tên bộ sưu tập").fill(name);
            author.press("Tạo");
            page.waitForLoadState();
            page.navigate("/console/assets");
            for (var box : page.locator("#library [name=asset]").all().subList(0, 2)) box.check();
            page.locator("#chosen summary").click();
            page.locator("#f-collection").selectOption(new SelectOption().setLabel(name));
            author.press("Thêm vào bộ sưu tập");
            page.waitForURL("**/console/collections/*");
            return page.url().replaceAll("^[a-z]+://[^/]+", "").replaceAll("\\?.*", "");
        }
    }
}
