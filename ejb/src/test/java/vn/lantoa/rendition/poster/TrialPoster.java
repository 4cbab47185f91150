package vn.lantoa.rendition.poster;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * A poster with real Vietnamese sentences, drawn from its texts. A forgery is the same poster with one other text.
 *
 * @param seed chooses the layout, the colours and the illustration
 * @param texts the texts by their role
 */
public record TrialPoster(long seed, Map<String, String> texts) {
    private static final List<String> TITLES = List.of(
            "Nộp hồ sơ tại nhà",
            "Cảnh giác kẻ giả danh",
            "Kích hoạt VNeID mức 2",
            "Đăng ký khai sinh trực tuyến",
            "Tra cứu phạt nguội",
            "Cấp đổi giấy phép lái xe",
            "Thanh toán lệ phí qua mạng",
            "Bảo hiểm y tế điện tử");
    private static final List<String> BODIES = List.of(
            "Mở cổng dịch vụ công và đăng nhập bằng tài khoản định danh.",
            "Chọn đúng tên thủ tục rồi đọc kỹ thành phần hồ sơ cần nộp.",
            "Chụp rõ từng trang giấy tờ, đủ bốn góc, không bị loá sáng.",
            "Theo dõi kết quả bằng mã hồ sơ gửi về điện thoại của bạn.",
            "Tổ công nghệ số cộng đồng đến tận nhà hướng dẫn người cao tuổi.",
            "Cán bộ một cửa tiếp nhận và trả kết quả trong giờ hành chính.",
            "Giữ kín mật khẩu, không cho ai mượn tài khoản của mình.",
            "Gọi tổng đài nếu thấy đường dẫn lạ hoặc số máy không quen.");
    private static final List<String> NEGATIONS =
            List.of("Không trả thêm tiền cho bất kỳ ai", "Không đọc mã OTP cho người lạ", "Không bấm vào đường dẫn lạ");

    public static TrialPoster of(long seed) {
        var random = new Random(seed * 7919 + 17);
        var texts = new TreeMap<String, String>();
        texts.put("office", "UỶ BAN NHÂN DÂN TỈNH AN ĐỊNH");
        texts.put("title", TITLES.get(random.nextInt(TITLES.size())));
        for (int i = 0; i < 3 + random.nextInt(3); i++)
            texts.put("body" + i, (i + 1) + ". " + BODIES.get(random.nextInt(BODIES.size())));
        texts.put("negation", NEGATIONS.get(random.nextInt(NEGATIONS.size())));
        texts.put("domain", random.nextBoolean() ? "dichvucong.gov.vn" : "dichvucong.andinh.gov.vn");
        texts.put("hotline", "Tổng đài: " + (random.nextBoolean() ? "1022" : "1900 " + (1000 + random.nextInt(9000))));
        texts.put("amount", "Lệ phí: " + (1 + random.nextInt(19)) * 10 + ".000 đồng");
        texts.put("date", "Từ ngày " + (1 + random.nextInt(27)) + "/" + (1 + random.nextInt(12)) + "/2026");
        texts.put("email", "hotro" + random.nextInt(90) + "@andinh.gov.vn");
        texts.put("code", "https://hub.andinh.gov.vn/q/" + Long.toString(100_000_000L + random.nextInt(), 36));
        texts.put("logo", String.valueOf(random.nextInt(1000)));
        return new TrialPoster(seed, texts);
    }

    private String text(String role) {
        return Objects.requireNonNull(texts.get(role));
    }

    TrialPoster with(String role, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(role, text);
        return new TrialPoster(seed, changed);
    }

    public BufferedImage picture() {
        var random = new Random(seed * 31 + 5);
        boolean isWide = seed % 4 == 3;
        int width = isWide ? 1600 : 1240;
        int height = isWide ? 1131 : 1754;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        float hue = random.nextFloat();
        var dark = Color.getHSBColor(hue, 0.75f, 0.45f);
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, height, Color.getHSBColor(hue, 0.12f, 0.97f)));
        pen.fillRect(0, 0, width, height);
        pen.setColor(dark);
        pen.fillRect(0, 0, width, 150);
        logo(pen, Long.parseLong(text("logo")), 40, 20, 110);
        pen.setColor(Color.WHITE);
        write(pen, "office", new int[] {180, 95, 40, width - 220});
        pen.setColor(dark);
        int y = 260;
        y = write(pen, "title", new int[] {60, y, 84, width - 120}) + 40;
        int art = isWide ? 240 : 380;
        art(pen, random, new int[] {60, y, width - 120, art});
        y += art + 70;
        pen.setColor(new Color(40, 40, 40));
        for (var role : texts.keySet())
            if (role.startsWith("body")) y = write(pen, role, new int[] {60, y, isWide ? 26 : 30, width - 120}) + 12;
        pen.setColor(new Color(180, 20, 30));
        write(pen, "negation", new int[] {60, y + 22, isWide ? 36 : 44, width - 120});
        foot(pen, width, height);
        pen.dispose();
        return picture;
    }

    private void foot(Graphics2D pen, int width, int height) {
        pen.setColor(new Color(20, 40, 90));
        int y = height - 260;
        write(pen, "domain", new int[] {60, y, 48, width - 420});
        write(pen, "hotline", new int[] {60, y + 60, 44, width - 420});
        write(pen, "amount", new int[] {60, y + 115, 34, width - 420});
        write(pen, "date", new int[] {60, y + 160, 34, width - 420});
        write(pen, "email", new int[] {60, y + 205, 34, width - 420});
        if (texts.containsKey("account")) write(pen, "account", new int[] {60, y + 245, 30, width - 420});
        code(pen, texts.getOrDefault("code", ""), width - 330, height - 320, 260);
        if (texts.containsKey("advert")) {
            pen.setColor(new Color(200, 0, 0));
            write(pen, "advert", new int[] {width / 2, 215, 34, width / 2 - 40});
        }
    }

    /** Writes a text in lines. @param at left, baseline, size and width */
    private int write(Graphics2D pen, String role, int[] at) {
        var style = role.startsWith("body") ? Font.PLAIN : Font.BOLD;
        pen.setFont(
                new Font(seed % 3 == 0 ? "DejaVu Serif" : seed % 3 == 1 ? "DejaVu Sans" : "Noto Sans", style, at[2]));
        var line = new StringBuilder();
        int y = at[1];
        for (var word : text(role).split(" ")) {
            if (line.length() > 0 && pen.getFontMetrics().stringWidth(line + " " + word) > at[3]) {
                pen.drawString(line.toString(), at[0], y);
                y += at[2] * 5 / 4;
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        pen.drawString(line.toString(), at[0], y);
        return y + at[2] * 5 / 4;
    }

    static void logo(Graphics2D pen, long which, int x, int y, int side) {
        var random = new Random(which * 101 + 3);
        pen.setColor(new Color(250, 220, 60));
        pen.fillOval(x, y, side, side);
        for (int i = 0; i < 5; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            int size = side / 5 + random.nextInt(side / 4);
            int left = x + side / 6 + random.nextInt(side / 2);
            int top = y + side / 6 + random.nextInt(side / 2);
            if (random.nextBoolean()) pen.fillRect(left, top, size / 2, size);
            else pen.fillOval(left, top, size, size / 2);
        }
    }

    private static void art(Graphics2D pen, Random random, int[] box) {
        var clip = pen.getClip();
        pen.clipRect(box[0], box[1], box[2], box[3]);
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.3f, 0.9f));
        pen.fillRect(box[0], box[1], box[2], box[3]);
        for (int i = 0; i < 45; i++) {
            pen.setColor(Color.getHSBColor(random.nextFloat(), 0.6f, 0.4f + 0.6f * random.nextFloat()));
            pen.setStroke(new BasicStroke(2 + random.nextInt(8)));
            int x = box[0] + random.nextInt(box[2]);
            int y = box[1] + random.nextInt(box[3]);
            int size = 20 + random.nextInt(110);
            switch (random.nextInt(4)) {
                case 0 -> pen.fillOval(x, y, size, size);
                case 1 -> pen.fillRect(x, y, size, size / 2);
                case 2 -> pen.drawArc(x, y, size, size, random.nextInt(360), 220);
                default -> pen.drawLine(x, y, x + size, y - size / 2);
            }
        }
        pen.setClip(clip);
    }

    static void code(Graphics2D pen, String text, int x, int y, int side) {
        try {
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side);
            for (int down = 0; down < side; down++)
                for (int across = 0; across < side; across++) {
                    pen.setColor(bits.get(across, down) ? Color.BLACK : Color.WHITE);
                    pen.fillRect(x + across, y + down, 1, 1);
                }
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns the forgeries of ten kinds, by their kind. */
    public Map<String, TrialPoster> forgeries() {
        var all = new TreeMap<String, TrialPoster>();
        var domain = text("domain").replace(".gov.vn", seed % 2 == 0 ? "-gov.com" : ".gov-vn.net");
        all.put("domain", with("domain", domain));
        all.put("hotline", with("hotline", seed % 2 == 0 ? "Tổng đài: 1900 6719" : "Tổng đài: 0868 123 991"));
        all.put("negation", with("negation", text("negation").replace("Không", "Phải")));
        all.put("advert", with("advert", "VAY NHANH 50 triệu, gọi 0912 345 678"));
        all.put("code", with("code", "https://dichvucong-gov.com/q/abc" + seed));
        all.put(
                "amount",
                with("amount", text("amount").replace("0.000", "5.000").replace("Lệ phí: ", "Lệ phí: 1")));
        all.put("date", with("date", text("date").replace("/2026", "/2027").replace("ngày ", "ngày 1")));
        all.put("email", with("email", text("email").replace("@andinh.gov.vn", "@gmail.com")));
        all.put("account", with("account", "STK 0123456789 Vietcombank"));
        all.put("logo", with("logo", String.valueOf(Long.parseLong(text("logo")) + 1000)));
        return all;
    }

    /** Returns posters of the same offices with other texts. */
    static List<BufferedImage> decoys(int from, int count) {
        var all = new ArrayList<BufferedImage>();
        for (int i = 0; i < count; i++) all.add(of(from + i).picture());
        return all;
    }
}
