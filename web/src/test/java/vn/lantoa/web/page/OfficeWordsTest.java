package vn.lantoa.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts for officers and readers use an office's language: one spelling, the glossary's words, no jargon. */
class OfficeWordsTest {
    /** The tone mark of an open oa, oe, uy is on the last vowel, as in the name Lan Toả. */
    private static final Pattern OTHER_SPELLING = Pattern.compile("(?iu)(?<![qQ])(?:[óòỏõọ][ae]|[úùủũụ]y)(?![\\p{L}])");

    /** The state's name in the heading of a document, as in Decree 30/2020/NĐ-CP. */
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** Terms that the glossary has replaced. */
    private static final Pattern FORMER_WORDS =
            Pattern.compile("(?iu)giờ đông dương|cấm (đưa tin|đăng|phổ biến)|niêm phong"
                    + "|\\bsắp ra\\b|\\bra lúc\\b|việc là gì|ngày chính|mã trong địa chỉ|không nhìn thấy|nội dung bằng chữ"
                    + "|lời thoại bằng chữ|điểm nhìn|cách làm ra|bản dựng sẵn|bản kê có|mô-đun|nguồn tin|luồng (thay đổi|tin)"
                    + "|được nhận những gì|cho phép nhận thêm|giữ tin|trực thu hồi|thẻ bắt đầu bằng|gác lại|phần tin"
                    + "|nhiều nhất bao nhiêu|tên người gửi|lần đặt gửi|người nói tiếng (ấy|này)|được dùng đến hết|dành cho ai"
                    + "|^đã hẹn( phát hành)?$|đang phát hành|chỉ mục này|đơn vị của ngày|bản sao trong bộ nhớ|lời mô tả"
                    + "|sản phẩm|(thêm|sửa|bỏ|dời) việc\\b(?! tự động)|\\bviệc (này )?trong chiến dịch");

    /** To submit is {@code gửi duyệt}: the former words also mean a browser, and end {@code quy trình duyệt}. */
    private static final Pattern SUBMISSION = Pattern.compile("(?iu)(?<!quy )trình duyệt|\\bngười trình\\b");

    /** Messages about the browser of a reader or officer. */
    private static final Predicate<String> ABOUT_BROWSERS = key -> key.matches(
            "(draft\\.noscript|upload\\.hint|subtitles\\.no-film|problem\\.help\\.400|me\\.session\\.agent|passkey\\."
                    + "|factor\\.app\\.lead|runbook\\.certificate-days|provider\\.failed\\.).*");

    /** LANTOA_TOKEN is a variable of the samples for programs of partners; the other settings are the operator's. */
    private static final Pattern JARGON =
            Pattern.compile("(?i)\\bhub\\b|Asia/|\\bUUID\\b|\\bpayload\\b|espeak|LANTOA_(?!TOKEN)|\\[]");

    private static final Pattern FORMER_ENGLISH = Pattern.compile("(?i)\\blet have\\b|leaves the house|has no letters"
            + "|being typed|out at$|called off or taken back|cut to the slot|with(out)? marks|the day, live"
            + "|cannot see it|by itself|\\banew\\b|taken back|\\b(he|his|him)\\b|once this is out");

    /** Pages for programmers, at companies and portals, use technical terms. */
    private static final Predicate<String> FOR_PROGRAMMERS =
            key -> key.matches("(channel|push|visit|issue|pushed-change)\\..*");

    @Test
    void vietnamese_bundles_use_office_terms() throws IOException {
        for (var bundle : bundles("vi"))
            for (var line : lines(bundle)) {
                var value = value(line);
                assertThat(value).as(bundle + ": " + line).doesNotContainPattern(OTHER_SPELLING);
                assertThat(value).as(bundle + ": " + line).doesNotContainPattern(FORMER_WORDS);
                assertThat(value).as(bundle + ": " + line).doesNotContainPattern(JARGON);
                if (!ABOUT_BROWSERS.test(line)) assertThat(value).as(line).doesNotContainPattern(SUBMISSION);
                if (!FOR_PROGRAMMERS.test(line)) assertThat(value).as(line).doesNotContainIgnoringCase("webhook");
            }
    }

    @Test
    void english_bundles_contain_no_forbidden_words() throws IOException {
        for (var bundle : bundles("en"))
            for (var line : lines(bundle)) {
                assertThat(value(line)).as(bundle + ": " + line).doesNotContainPattern(FORMER_ENGLISH);
                assertThat(value(line)).as(bundle + ": " + line).doesNotContainPattern(JARGON);
                assertThat(value(line)).as("an apostrophe typed twice: " + line).doesNotContain("''");
            }
    }

    @Test
    void templates_demo_and_modules_use_office_terms() throws IOException {
        var files = new ArrayList<Path>();
        for (var root : List.of(
                "src/main/webapp/WEB-INF/pages",
                "../content-templates/src/main/resources/templates",
                "../ear/src/demo/content",
                "cms-plugins")) files.addAll(files(Path.of(root), ".*\\.(ftlh?|ftlx|json|txt|vtt|srt|po|php)"));
        assertThat(files).hasSizeGreaterThan(150);
        for (var file : files) {
            var text = Files.readString(file).replace(STATE, "");
            assertThat(text).as(file.toString()).doesNotContainPattern(OTHER_SPELLING);
            if (file.toString().contains("templates"))
                assertThat(text).as(file.toString()).doesNotContainPattern(FORMER_WORDS);
        }
    }

    @Test
    void finds_forbidden_words_and_nothing_else() {
        assertThat("khóa nội dung").containsPattern(OTHER_SPELLING);
        assertThat("đã Hủy").containsPattern(OTHER_SPELLING);
        assertThat("Tùy, ý").containsPattern(OTHER_SPELLING);
        assertThat("khoá, huỷ, hoạ, quý vị, hoàn toàn, thuý").doesNotContainPattern(OTHER_SPELLING);
        assertThat("Nguồn tin của xã").containsPattern(FORMER_WORDS);
        assertThat("Bản dựng sẵn").containsPattern(FORMER_WORDS);
        assertThat("Đã hẹn").containsPattern(FORMER_WORDS);
        assertThat("Sửa việc này").containsPattern(FORMER_WORDS);
        assertThat("Thêm việc tự động").doesNotContainPattern(FORMER_WORDS);
        assertThat("Trình duyệt").containsPattern(SUBMISSION);
        assertThat("Đặt quy trình duyệt").doesNotContainPattern(SUBMISSION);
        assertThat("chưa cấu hình LANTOA_CLAMD").containsPattern(JARGON);
        assertThat("github").doesNotContainPattern(JARGON);
        assertThat("ra khỏi hub").containsPattern(JARGON);
        assertThat("Out at").containsPattern(FORMER_ENGLISH);
    }

    private static List<Path> bundles(String language) throws IOException {
        var found = new ArrayList<>(files(Path.of("src/main/resources"), ".*messages_" + language + "\\.properties"));
        found.addAll(files(Path.of("../ejb/src/main/resources"), ".*words_" + language + "\\.properties"));
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    private static List<String> lines(Path bundle) throws IOException {
        return Files.readAllLines(bundle, UTF_8).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .toList();
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1);
    }

    private static List<Path> files(Path root, String name) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(path -> path.toString().matches(name)).toList();
        }
    }
}
