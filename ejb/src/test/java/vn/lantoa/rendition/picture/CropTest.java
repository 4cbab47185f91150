package vn.lantoa.rendition.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rectangle that a crop keeps: the largest of its shape, around the focal point as far as the edges allow. */
class CropTest {
    /** In a picture of 240 by 120 points, where each point's colour is its place. */
    @ParameterizedTest
    @CsvSource({
        // 120 by 120, in the middle: from 120 - 60
        "1080, 1080, 0.5, 0.4, 60, 0, 120, 120",
        // from 96 - 60
        "1080, 1080, 0.4, 0.9, 36, 0, 120, 120",
        // from 24 - 60, which is outside
        "1080, 1080, 0.1, 0.5, 0, 0, 120, 120",
        // to 240
        "1080, 1080, 1, 1, 120, 0, 120, 120",
        // 96 by 120: from 180 - 48 to 228
        "1080, 1350, 0.75, 0.5, 132, 0, 96, 120",
        // 67.5 by 120: from 60 - 34 (68 whole points)
        "1080, 1920, 0.25, 0.5, 26, 0, 68, 120",
        // 228.6 by 120: from 168 - 114.5, but only 11 are left over
        "1200, 630, 0.7, 0.5, 11, 0, 229, 120",
        // 240 by 60: from 90 - 30
        "1200, 300, 0.5, 0.75, 0, 60, 240, 60",
        // 240 by 60: from 114 - 30, but only 60 are left over
        "1200, 300, 0.5, 0.95, 0, 60, 240, 60",
        // 240 by 60: from 48 - 30
        "1200, 300, 0.5, 0.4, 0, 18, 240, 60",
    })
    void keeps(int frameWidth, int frameHeight, double x, double y, int left, int top, int width, int height)
            throws Exception {
        var picture = new BufferedImage(240, 120, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 240; i++) for (int j = 0; j < 120; j++) picture.setRGB(i, j, i << 16 | j << 8);

        var crop = Canvas.cut(picture, new Spec.Frame("cover", frameWidth, frameHeight, x, y));

        assertThat(crop.getWidth()).isEqualTo(width);
        assertThat(crop.getHeight()).isEqualTo(height);
        int corner = crop.getRGB(0, 0);
        assertThat(corner >> 16 & 0xff).isEqualTo(left);
        assertThat(corner >> 8 & 0xff).isEqualTo(top);
    }
}
