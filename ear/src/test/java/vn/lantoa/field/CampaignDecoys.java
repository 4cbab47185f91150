package vn.lantoa.field;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import javax.imageio.ImageIO;

/** Pictures that do not belong to the hub: posters in the style of its campaign, logos of others, stock photos. */
final class CampaignDecoys {
    private static final List<String> WORDS = List.of(
            ("hồ sơ trực tuyến nộp tại nhà dịch vụ công chuyển đổi số cộng đồng người dân hỗ trợ bước đăng nhập tài khoản"
                            + " định danh xã phường kết quả điện tử")
                    .split(" "));

    private final Random random;

    CampaignDecoys(Random random) {
        this.random = random;
    }

    /** The head and the foot of a poster of the hub, with other content in between. */
    byte[] sameStyle(Path poster) throws IOException {
        var original = ImageIO.read(poster.toFile());
        int width = 700;
        int height = original.getHeight() * width / original.getWidth();
        var decoy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(decoy);
        pen.drawImage(original, 0, 0, width, height, null);
        int head = height * (12 + random.nextInt(14)) / 100;
        int foot = height * (88 + random.nextInt(6)) / 100;
        pen.setColor(new Color(original.getRGB(original.getWidth() / 50, original.getHeight() / 2)));
        pen.fillRect(0, head, width, foot - head);
        lines(pen, width, head, foot);
        pen.dispose();
        return jpeg(decoy);
    }

    private void lines(Graphics2D pen, int width, int from, int to) {
        int size = 18 + random.nextInt(22);
        for (int y = from + size + 6; y < to - 4; y += size * 3 / 2) {
            if (random.nextInt(5) == 0) {
                pen.setColor(new Color(random.nextInt(0x1000000)));
                pen.fillRoundRect(width / 12, y - size, width * (20 + random.nextInt(60)) / 100, size, 12, 12);
                continue;
            }
            pen.setColor(random.nextInt(4) == 0 ? new Color(0x1d, 0x4e, 0x89) : new Color(0x22, 0x22, 0x22));
            pen.setFont(new Font(Font.SANS_SERIF, random.nextBoolean() ? Font.BOLD : Font.PLAIN, size));
            var line = new StringBuilder();
            while (pen.getFontMetrics().stringWidth(line.toString()) < width * 3 / 4)
                line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            pen.drawString(line.toString(), width / 12, y);
        }
    }

    /** This many words of the campaign in random order. */
    String words(int many) {
        var words = new StringJoiner(" ");
        for (int i = 0; i < many; i++) words.add(WORDS.get(random.nextInt(WORDS.size())));
        return words.toString();
    }

    /** A logo. */
    byte[] logo() throws IOException {
        var decoy = new BufferedImage(480, 480, BufferedImage.TYPE_INT_RGB);
        var pen = pen(decoy);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 480, 480);
        for (int i = 0; i < 4; i++) {
            int side = 360 - 70 * i;
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(240 - side / 2, 240 - side / 2, side, side);
        }
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 48));
        pen.drawString(WORDS.get(random.nextInt(WORDS.size())), 170, 250);
        pen.dispose();
        return jpeg(decoy);
    }

    /** A photo of something else: hills, houses and a sky. */
    byte[] stock() throws IOException {
        var decoy = new BufferedImage(800, 533, BufferedImage.TYPE_INT_RGB);
        var pen = pen(decoy);
        pen.setPaint(new GradientPaint(
                0, 0, new Color(random.nextInt(0x1000000)), 0, 533, new Color(random.nextInt(0x1000000))));
        pen.fillRect(0, 0, 800, 533);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            int x = random.nextInt(800);
            int y = 150 + random.nextInt(380);
            if (random.nextBoolean()) pen.fillOval(x, y, 20 + random.nextInt(160), 20 + random.nextInt(90));
            else pen.fillRect(x, y, 10 + random.nextInt(90), 20 + random.nextInt(120));
        }
        pen.dispose();
        return jpeg(decoy);
    }

    private static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
