package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.run.demo.HubClient;

/**
 * The December of a unit and of the province, counted like {@link FirstReleaseJourney}: the unit writes, its leader
 * submits, the department returns and accepts, consolidates, and gets that submitted; the office of the People's
 * Committee accepts it, and its own report is written, submitted and accepted. A person for each role, with the mouse
 * and with the keyboard only; the unit's part also on a phone.
 */
@Tag("field")
class DecemberJourney {
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    private static final String REPORT = YEAR + "/so-khcn";
    private static final String CONSOLIDATED = YEAR + "/consolidated/department";
    private static final String COMMITTEE = YEAR + "/consolidated/committee";
    private static final String UNIT = "Sở Khoa học và Công nghệ";
    private static final String WHY = "Bổ sung số liệu của quý IV.";

    /** With the sign-in. A unit needs 6 clicks for its report besides typing, the department 8 to consolidate. */
    private static final int WRITER = 3;

    private static final int SUBMITTER = 5;
    private static final int CONSOLIDATES = 4;
    private static final int SUBMITS_ALL = 6;
    private static final int DECIDER = 6;
    private static final int MANY = 12;

    /** On narrower screens, another click opens the menu. */
    private static final int DESK = 768;

    private static final int TOO_LONG = 4_001;
    private static final Pattern EXPLANATION = Pattern.compile("Giải trình \\(nhiệm vụ .*");

    private final HubClient office = DemoOfficers.at(TheProduct.uri(), "quantri");

    @ParameterizedTest(name = "the unit at {0} pixels by {1}")
    @CsvSource({"1440, mouse", "1440, keyboard", "360, mouse", "360, keyboard"})
    void the_unit_writes_and_submits_and_the_department_returns_and_accepts(int width, String by) {
        isOpen(REPORT);
        FirstReleaseJourney.walk(width, by, "canbo", WRITER + menu(width), (hands, counted) -> {
            open(hands, width);
            explain(hands, "Chưa đến kỳ, " + width + " " + by + ".");
            assertSaved(hands.page());
            hands.page().reload();
            assertThat(hands.field("Kết quả nổi bật")).hasValue("Làm tốt, " + width + " " + by + ".");
            assertThat(hands.page().getByText("nhiệm vụ phải giải trình")).hasCount(0);
        });
        submit(width, by);
        // the department uses a desktop
        FirstReleaseJourney.walk(1440, by, "duyet", DECIDER, (hands, counted) -> {
            open(hands, 1440);
            hands.press("Trả lại");
            assertThat(hands.field("Lý do trả lại")).hasAttribute("aria-invalid", "true");
            hands.type(hands.field("Lý do trả lại"), WHY);
            hands.press("Trả lại");
            assertThat(hands.page().getByText("Bị trả lại").first()).isVisible();
        });
        FirstReleaseJourney.walk(width, by, "canbo", WRITER + 1 + menu(width), (hands, counted) -> {
            open(hands, width);
            assertThat(hands.page().locator(".notice")).containsText(WHY);
            show(hands, "general");
            hands.type(hands.field("Đề xuất, kiến nghị"), "Thêm máy cho điểm hỗ trợ.");
            assertSaved(hands.page());
        });
        submit(width, by);
        FirstReleaseJourney.walk(1440, by, "duyet", DECIDER, (hands, counted) -> {
            open(hands, 1440);
            hands.press("Tiếp nhận");
            assertThat(hands.page().getByText("Đã tiếp nhận").first()).isVisible();
        });
    }

    @ParameterizedTest(name = "the province by {0}")
    @CsvSource({"mouse", "keyboard"})
    void the_consolidated_report_is_submitted_accepted_and_frozen(String by) {
        isOpen(CONSOLIDATED);
        FirstReleaseJourney.walk(1440, by, "tonghop", CONSOLIDATES, (hands, counted) -> write(hands, "Tổng hợp", by));
        FirstReleaseJourney.walk(1440, by, "duyet", SUBMITS_ALL, (hands, counted) -> send(hands, "Tổng hợp"));
        accept(by, "Tổng hợp");
    }

    @ParameterizedTest(name = "the committee by {0}")
    @CsvSource({"mouse", "keyboard"})
    void the_report_of_the_committee_is_submitted_accepted_and_frozen(String by) {
        isOpen(COMMITTEE);
        FirstReleaseJourney.walk(
                1440, by, "tiepnhan", CONSOLIDATES, (hands, counted) -> write(hands, "Báo cáo Bộ", by));
        FirstReleaseJourney.walk(1440, by, "vanphong", SUBMITS_ALL, (hands, counted) -> send(hands, "Báo cáo Bộ"));
        accept(by, "Báo cáo Bộ");
    }

    private static void write(Hands hands, String step, String by) {
        hands.follow("Báo cáo");
        hands.follow(step);
        show(hands, "general");
        hands.type(hands.field("Kết quả nổi bật"), "Toàn tỉnh làm đều, " + by + ".");
        assertSaved(hands.page());
    }

    /** Submits a consolidated report, also without units that are named as missing. */
    private static void send(Hands hands, String step) {
        hands.follow("Báo cáo");
        hands.follow(step);
        check(hands);
        assertThat(hands.page().locator("#without")).isVisible();
        hands.tick(hands.page().getByLabel("Vẫn gửi báo cáo khi còn thiếu các đơn vị này"));
        hands.press("Gửi báo cáo");
        assertThat(hands.page().getByText("Biên nhận").first()).isVisible();
    }

    private static void accept(String by, String step) {
        FirstReleaseJourney.walk(1440, by, "tiepnhan", DECIDER, (hands, counted) -> {
            hands.follow("Báo cáo");
            hands.follow(step);
            hands.press("Tiếp nhận");
            assertThat(hands.page().getByText("Đã tiếp nhận").first()).isVisible();
            hands.press("Lập bản lưu cố định");
            assertThat(hands.page().getByText("Tải tệp lưu").first()).isVisible();
        });
    }

    @ParameterizedTest(name = "at {0} pixels")
    @CsvSource({"1440", "360"})
    void a_rejected_text_shows_its_error_and_the_others_are_saved(int width) {
        isOpen(REPORT);
        FirstReleaseJourney.walk(width, "mouse", "canbo", MANY, (hands, counted) -> {
            open(hands, width);
            show(hands, "general");
            hands.type(hands.field("Đề xuất, kiến nghị"), "x".repeat(TOO_LONG));
            hands.type(hands.field("Kết quả nổi bật"), "Giữ được, " + width + ".");
            var wrong = hands.page().locator(".field.wrong");
            assertThat(wrong).hasCount(1);
            assertThat(wrong).containsText("Đề xuất, kiến nghị");
            assertThat(wrong).containsText("dài quá");
            hands.type(hands.field("Đề xuất, kiến nghị"), "Thêm máy.");
            assertSaved(hands.page());
            assertThat(wrong).hasCount(0);
            hands.page().reload();
            assertThat(hands.field("Kết quả nổi bật")).hasValue("Giữ được, " + width + ".");
            assertThat(hands.field("Đề xuất, kiến nghị")).hasValue("Thêm máy.");
        });
    }

    private static void submit(int width, String by) {
        FirstReleaseJourney.walk(width, by, "phathanh", SUBMITTER + menu(width), (hands, counted) -> {
            open(hands, width);
            check(hands);
            hands.press("Gửi báo cáo");
            assertThat(hands.page().getByText("Biên nhận").first()).isVisible();
        });
    }

    private static int menu(int width) {
        return width < DESK ? 1 : 0;
    }

    /** The last button or link of the report leads to its submission; a submitter who may write saves first. */
    private static void check(Hands hands) {
        hands.activate(hands.page().locator(".foot > :is(a, button)").last());
        assertThat(hands.page().locator("#submit")).isVisible();
    }

    private static void open(Hands hands, int width) {
        if (width < DESK) hands.press("Mở trình đơn");
        hands.follow("Báo cáo");
        hands.follow(UNIT);
        hands.page().waitForURL("**/" + REPORT);
        assertThat((Integer) hands.page().evaluate("() => document.documentElement.scrollWidth"))
                .as("nothing is beside the page")
                .isLessThanOrEqualTo(width);
    }

    /** Writes the required texts, which are open together, and one more. */
    private static void explain(Hands hands, String text) {
        var fields = hands.page().getByLabel(EXPLANATION).all();
        assertThat(fields).hasSizeGreaterThan(2);
        for (var field : fields) hands.type(field, text);
        hands.type(hands.field("Kết quả nổi bật"), text.replace("Chưa đến kỳ", "Làm tốt"));
    }

    /** Opens a task of the report, or another part. */
    private static void show(Hands hands, String place) {
        hands.activate(hands.page().locator(".split nav a[href='#" + place + "']"));
    }

    private static void assertSaved(Page page) {
        assertThat(page.locator("#report-status"))
                .containsText("Đã lưu lúc", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    /** Returns the report if an earlier run has left it submitted, and empties its texts about tasks. */
    private void isOpen(String report) {
        var read = office.get("/api/v1/reports/" + report).asJsonObject();
        var state = read.getString("state");
        if (!state.equals("draft") && !state.equals("returned"))
            assertThat(decide(report, read).statusCode()).isEqualTo(303);
        if (report.equals(REPORT)) empty(office.get("/api/v1/reports/" + report).asJsonObject());
    }

    private void empty(JsonObject read) {
        var texts = Json.createObjectBuilder();
        for (var task : read.getJsonObject("content").getJsonArray("tasks").getValuesAs(JsonObject.class))
            texts.add("task:" + task.getString("code"), "");
        var saved = office.send(office.request("/api/v1/reports/" + REPORT)
                .header("If-Match", "\"" + read.getInt("lockVersion") + "\"")
                .header("Content-Type", "application/json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(Json.createObjectBuilder()
                                .add("texts", texts)
                                .build()
                                .toString()))
                .build());
        assertThat(saved.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> decide(String report, JsonObject read) {
        return office.send(office.request("/console/reports/" + report + "/decision")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "decision=return&reason=L%E1%BA%A7n+sau&lockVersion=" + read.getInt("lockVersion")))
                .build());
    }
}
