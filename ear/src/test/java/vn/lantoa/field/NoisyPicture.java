package vn.lantoa.field;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Large pictures with details everywhere, so that processing them is expensive; no two are alike. */
final class NoisyPicture {
    private static final int SIDE = 3000;
    private static final int STEP = 12;

    private final Random random;
    private byte[] made = new byte[0];
    private long number;

    NoisyPicture(Random random) {
        this.random = random;
    }

    /** A picture similar to the earlier ones, as another file. */
    synchronized byte[] another() throws IOException {
        if (made.length == 0) made = made();
        var other = Arrays.copyOf(made, made.length + Long.BYTES);
        // bytes after the end of a PNG are not part of the picture
        ByteBuffer.wrap(other).putLong(made.length, ++number);
        return other;
    }

    private byte[] made() throws IOException {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        for (int x = 0; x < SIDE; x += STEP)
            for (int y = 0; y < SIDE; y += STEP) {
                drawing.setColor(new Color(random.nextInt(1 << 24)));
                drawing.fillRect(x, y, STEP, STEP);
            }
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
