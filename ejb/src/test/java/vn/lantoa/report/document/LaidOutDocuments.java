package vn.lantoa.report.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vn.lantoa.coverage.Amount;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportCalendar;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportContent.Figures;
import vn.lantoa.report.ReportContent.IndicatorLine;
import vn.lantoa.report.ReportContent.Proof;
import vn.lantoa.report.ReportContent.TaskLine;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportSubmission;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.TrialConsolidated;
import vn.lantoa.report.TrialSubmission;
import vn.lantoa.report.document.ReportProofs.Shown;

/** Reports whose documents differ in layout: none, few and many uses, long names, a Khmer title, a merger, and both consolidated steps. */
final class LaidOutDocuments {
    private static final String LONG =
            "Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch và Hỗ trợ doanh nghiệp đổi mới sáng tạo "
                    + "khu vực cửa khẩu quốc tế Hoa Lư";
    private static final String WORK =
            "Đơn vị đã phối hợp với các cơ quan liên quan tổ chức đợt tuyên truyền; nội dung được đăng "
                    + "tải, phát sóng và niêm yết theo đúng kế hoạch.";
    private static final List<Use> USES = List.of(Use.HELD, Use.SHOWN, Use.AIRED, Use.DISPLAYED, Use.PLAYED);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private LaidOutDocuments() {}

    /** A submitted report with its proofs as displayed. */
    record Scene(SubmittedReport report, Map<String, Shown> shown) {}

    /** Returns the reports by name. */
    static Map<String, Scene> all() {
        var scenes = new LinkedHashMap<String, Scene>();
        scenes.put("none", unit("Xã Phú Riềng", "COMMUNE", Letterhead.NONE, List.of(), 0, "", "", ""));
        scenes.put(
                "few",
                unit(
                        "Sở Y tế",
                        "DEPARTMENT",
                        new Letterhead(
                                "",
                                "",
                                "UBND tỉnh Đồng Nai",
                                "SYT",
                                "Đồng Nai",
                                "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
                                "Nguyễn Văn An"),
                        List.of(),
                        3,
                        "Pano tại cổng cơ quan",
                        "Cổng thông tin điện tử",
                        WORK));
        scenes.put(
                "many",
                unit(
                        "Sở Khoa học và Công nghệ",
                        "DEPARTMENT",
                        Letterhead.NONE,
                        List.of(),
                        28,
                        "Phim ngắn: Dịch vụ công trực tuyến cho mọi nhà",
                        "Nhà văn hoá khu phố 3",
                        WORK + "\n" + WORK));
        scenes.put(
                "long-names",
                unit(
                        LONG,
                        "OTHER",
                        Letterhead.NONE,
                        List.of(),
                        6,
                        "Tài liệu hướng dẫn chi tiết từng bước nộp hồ sơ, theo dõi tình trạng xử lý và thanh toán phí, lệ phí trên "
                                + "Cổng Dịch vụ công quốc gia dành cho doanh nghiệp",
                        "Bộ phận tiếp nhận và trả kết quả thủ tục hành chính của Ban Quản lý khu kinh tế cửa khẩu Hoa Lư",
                        ""));
        scenes.put(
                "khmer",
                unit(
                        "Phường An Lộc",
                        "WARD",
                        Letterhead.NONE,
                        List.of(),
                        4,
                        "ការណែនាំអំពីសេវាសាធារណៈតាមអ៊ីនធឺណិត",
                        "Chùa Sóc Lớn",
                        ""));
        scenes.put(
                "merged",
                unit(
                        "Xã Lộc Ninh",
                        "COMMUNE",
                        Letterhead.NONE,
                        List.of("Xã Lộc Thái", "Xã Lộc Thuận", "Thị trấn Lộc Ninh"),
                        5,
                        "Áp phích 10 bước",
                        "Bưu cục Lộc Ninh",
                        WORK));
        for (var step : List.of(ReportStep.DEPARTMENT, ReportStep.COMMITTEE))
            scenes.put(step.slug(), new Scene(TrialConsolidated.of(step, WORK), Map.of()));
        return scenes;
    }

    private static Scene unit(
            String name,
            String kind,
            Letterhead letterhead,
            List<String> formers,
            int busy,
            String title,
            String place,
            String text) {
        var shown = new HashMap<String, Shown>();
        var tasks = Plan.SHIPPED.tasks();
        var content = new ReportContent(
                ReportContent.FORMAT,
                2026,
                new ReportContent.Unit("don-vi", name, List.of()),
                new ReportContent.PlanVersion(Plan.SHIPPED.code(), Plan.SHIPPED.number(), 0),
                IntStream.range(0, tasks.size())
                        .mapToObj(i -> task(tasks.get(i).code(), i, i < busy, text))
                        .toList(),
                List.of(
                        new IndicatorLine("2025-3", "measured", 100, 3L, 1, 1, DAY),
                        new IndicatorLine("2025-11", "outside", 50, null, null, null, null)),
                text.isEmpty()
                        ? Map.of()
                        : Map.of(
                                "highlights",
                                text,
                                "proposals",
                                text,
                                "issue-number",
                                "215",
                                "issue-day",
                                "2026-12-02"),
                2,
                figures(busy * 9, USES));
        content.tasks().forEach(task -> task.proofs()
                .forEach(proof -> shown.put(
                        proof.id(),
                        shown(title, place, Integer.parseInt(proof.id().substring(35), 16) % 3))));
        return new Scene(
                new SubmittedReport(
                        new ReportSubmission(
                                1,
                                content.canonical(),
                                Sha256.of(content.canonical().getBytes(StandardCharsets.UTF_8)),
                                TrialSubmission.AT,
                                Actor.officer(new UUID(0, 5)).reference()),
                        Plan.SHIPPED,
                        new SubmittedReport.Sender(
                                "Tỉnh Đồng Nai",
                                List.of("COMMUNE", "WARD").contains(kind),
                                null,
                                kind,
                                letterhead,
                                formers),
                        ReportCalendar.shipped(2026).of(ReportStep.UNITS),
                        TrialSubmission.PROOFS,
                        "Asia/Ho_Chi_Minh"),
                shown);
    }

    private static TaskLine task(String code, int i, boolean isBusy, String text) {
        var proofs = IntStream.range(0, isBusy ? i % 3 + 1 : 0)
                .mapToObj(j -> new Proof(
                        new UUID(i, j).toString(),
                        USES.get(i % USES.size()).slug(),
                        DAY,
                        DAY.plusDays(j * 40L),
                        7,
                        "seen"))
                .toList();
        return new TaskLine(
                code,
                i % 3 == 0,
                i % 3 < 2,
                figures(isBusy ? i + 1 : 0, List.of(USES.get(i % USES.size()), USES.get((i + 1) % USES.size()))),
                proofs,
                isBusy ? text : "");
    }

    private static Figures figures(int uses, List<Use> kinds) {
        return new Figures(
                uses,
                uses / 2,
                0,
                Math.min(uses, 12),
                uses - uses / 2,
                uses == 0
                        ? List.of()
                        : kinds.stream()
                                .map(kind -> new Amount(kind, uses, uses * 71L))
                                .toList());
    }

    private static Shown shown(String title, String place, int i) {
        return new Shown(
                title,
                title.charAt(0) > '\u1700' && title.charAt(0) < '\u1800' ? "km" : "vi",
                i == 1 ? "" : place,
                i == 2
                        ? ""
                        : "https://dongnai.example/tin-tuc/chuyen-doi-so/" + "huong-dan-nop-ho-so-truc-tuyen-".repeat(2)
                                + i + ".html",
                i == 1 ? "" : thumbnail(i == 0 ? 320 : 180, i == 0 ? 180 : 320));
    }

    private static String thumbnail(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(new Color(0x1f6f8b));
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.WHITE);
        canvas.fillOval(width / 2 - 60, height / 2 - 60, 120, 120);
        canvas.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", bytes);
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
