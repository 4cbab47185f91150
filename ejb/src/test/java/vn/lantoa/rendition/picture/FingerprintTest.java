package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Measures on the demo's pictures where the threshold between equal and different pictures must be. */
class FingerprintTest {
    private static final Path DEMO = Path.of("../ear/src/demo/content");

    /** One of each: variants of an asset are similar, and are never reported. */
    private static final List<String> DIFFERENT = List.of(
            "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png",
            "6-dau-hieu-gia-danh/6-dau-hieu-gia-danh.png",
            "ap-phich-ho-so-tu-nha/ap-phich-a3.png",
            "ap-phich-hoc-sinh-giup-ong-ba/ong-ba-hoi.png",
            "bieu-trung-ho-so-tu-nha/ho-so-tu-nha.png",
            "cam-nang-nguoi-cao-tuoi/bia-cam-nang.jpg",
            "do-hoa-chuyen-dong-ba-khong/ba-chu-khong.jpg",
            "muc-tieu-2025-2030/muc-tieu-2025-2030.png",
            "pa-no-ho-so-tu-nha/pa-no.png",
            "phi-le-phi-truc-tuyen/phi-le-phi.png",
            "tai-khoan-cong-bang-so-dien-thoai/tai-khoan-so-dien-thoai.png",
            "tranh-ba-chau-nop-ho-so/ba-chau.jpg",
            "tranh-bo-phan-mot-cua/mot-cua.jpg",
            "tranh-tieu-thuong-nop-ho-so/cho-que.jpg",
            "tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg",
            "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.jpg",
            "vneid-muc-2/vneid-muc-2.png");

    private static final Map<String, UnaryOperator<BufferedImage>> CHANGES = Map.of(
            "compressed hard", FingerprintTest::compressed,
            "a fifth as large", picture -> part(picture, 0, 5),
            "cut by three hundredths", picture -> part(picture, 0.015, 1),
            "in other colours", FingerprintTest::coloured,
            "all of it", picture -> compressed(part(coloured(picture), 0.015, 3)));

    @Test
    void recognises_a_picture_and_distinguishes_others() throws Exception {
        var fingerprints = new LinkedHashMap<String, Long>();
        var same = new TreeMap<Integer, String>();
        var others = new TreeMap<Integer, String>();
        for (var name : DIFFERENT) {
            var picture = read(name);
            long bits = bits(picture);
            fingerprints.forEach((other, its) -> others.put(unlikeness(bits, its), name + " and " + other));
            fingerprints.put(name, bits);
            CHANGES.forEach(
                    (change, make) -> same.put(unlikeness(bits, bits(make.apply(picture))), name + " " + change));
        }

        System.out.println(
                "the same picture at most " + same.lastEntry() + ", another one at least " + others.firstEntry());
        assertThat(same.lastKey()).as(same.toString()).isLessThanOrEqualTo(Likeness.MOST - 2);
        assertThat(others.firstKey()).as(others.toString()).isGreaterThan(Likeness.MOST + 3);
    }

    @Test
    void returns_no_fingerprint_of_flat_pictures() {
        assertThat(Fingerprint.of(painted(Color.WHITE, Color.WHITE))).isEqualTo("flat");
        assertThat(Fingerprint.of(painted(Color.WHITE, Color.BLACK))).isEqualTo("flat");
        assertThat(Fingerprint.of(new BufferedImage(1, 100, BufferedImage.TYPE_INT_RGB)))
                .isEqualTo("flat");
    }

    /** A gradient from one colour on the left to the other on the right. */
    private static BufferedImage painted(Color left, Color right) {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, left, 300, 0, right));
        pen.fillRect(0, 0, 300, 200);
        pen.dispose();
        return picture;
    }

    /** The picture as the tool reads it: of bounded size, on white. */
    private static BufferedImage read(String name) throws IOException {
        return Canvas.fit(ImageIO.read(DEMO.resolve(name).toFile()), 2000);
    }

    private static long bits(BufferedImage picture) {
        return Long.parseUnsignedLong(Fingerprint.of(Canvas.fit(picture, 288)), 16);
    }

    private static int unlikeness(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static BufferedImage compressed(BufferedImage picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Press.jpeg(picture, 30, 0)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static BufferedImage coloured(BufferedImage picture) {
        return new RescaleOp(new float[] {1.1f, 1, 0.85f}, new float[] {10, 5, -5}, null).filter(picture, null);
    }

    /** The picture cropped by this share at each edge, and scaled down by this factor. */
    private static BufferedImage part(BufferedImage picture, double edge, int smaller) {
        int left = (int) (picture.getWidth() * edge);
        int top = (int) (picture.getHeight() * edge);
        int width = picture.getWidth() - 2 * left;
        int height = picture.getHeight() - 2 * top;
        var part = new BufferedImage(
                Math.max(1, width / smaller), Math.max(1, height / smaller), BufferedImage.TYPE_INT_RGB);
        var pen = part.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture.getSubimage(left, top, width, height), 0, 0, part.getWidth(), part.getHeight(), null);
        pen.dispose();
        return part;
    }
}
