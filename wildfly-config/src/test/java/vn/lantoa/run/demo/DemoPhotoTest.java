package vn.lantoa.run.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPhotoTest {
    /** The largest photo that the hub accepts. */
    private static final int MOST_BYTES = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void shows_the_poster_within_the_size_limit() throws IOException {
        var photo = photo(false).drawn();

        assertThat(photo).hasSizeLessThan(MOST_BYTES);
        var seen = ImageIO.read(new ByteArrayInputStream(photo));
        assertThat(isRed(seen.getRGB(600, 715))).isTrue();
        assertThat(isRed(seen.getRGB(20, 20))).isFalse();
    }

    @Test
    void is_drawn_identically_each_time() throws IOException {
        assertThat(photo(false).drawn()).isEqualTo(photo(false).drawn());
    }

    @Test
    void a_hidden_photo_shows_a_plant_in_front_of_the_poster() throws IOException {
        var clear = ImageIO.read(new ByteArrayInputStream(photo(false).drawn()));
        var doubtful = ImageIO.read(new ByteArrayInputStream(photo(true).drawn()));

        assertThat(isRed(clear.getRGB(400, 950))).isTrue();
        assertThat(isRed(doubtful.getRGB(400, 950))).isFalse();
        assertThat(isRed(doubtful.getRGB(800, 400))).isTrue();
    }

    private DemoPhoto photo(boolean isHidden) throws IOException {
        var poster = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        var pen = poster.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 600, 800);
        pen.dispose();
        var file = folder.resolve("poster.png").toFile();
        ImageIO.write(poster, "png", file);
        return new DemoPhoto(file.toPath(), Color.LIGHT_GRAY, 0.04, isHidden);
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xff) > 200 && (colour & 0xff) < 80;
    }
}
