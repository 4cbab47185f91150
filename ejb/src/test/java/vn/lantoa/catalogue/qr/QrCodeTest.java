package vn.lantoa.catalogue.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.catalogue.qr.DrawQrCode.QrPlace;
import vn.lantoa.kernel.HubAddress;

class QrCodeTest {
    private static final LeafletCode CODE = new LeafletCode("k3m9p2xz");

    @Test
    void links_to_the_version_and_names_the_place_in_ascii() throws Exception {
        assertThat(read(draw(""))).isEqualTo("https://hub.example/q/k3m9p2xz");
        assertThat(read(draw("Bệnh viện Đồng Nai, số 7B".replace(",", "."))))
                .isEqualTo("https://hub.example/q/k3m9p2xz-benh-vien-dong-nai-so-7b");
    }

    @Test
    void has_a_quiet_zone_of_four_modules() {
        var drawing = new String(draw("").svg(), StandardCharsets.UTF_8);

        assertThat(drawing)
                .contains("M4 4h1v1h-1z")
                .doesNotContainPattern("M[0-3] \\d+h1")
                .doesNotContainPattern("M\\d+ [0-3]h1");
    }

    @Test
    void raster_and_vector_output_are_equal() throws Exception {
        var code = draw("");
        var picture = picture(code);
        var drawing = new String(code.svg(), StandardCharsets.UTF_8);

        int side = picture.getWidth() / 12;
        assertThat(drawing).contains("viewBox=\"0 0 " + side + " " + side + "\"");
        for (int x = 0; x < side; x++)
            assertThat(drawing.contains("M" + x + " 10h1")).isEqualTo((picture.getRGB(12 * x + 6, 126) & 255) == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "a/b", "?x=1", "0123456789012345678901234567890123456789012345678901234567890"})
    void rejects_an_invalid_place(String place) {
        assertRejected(() -> draw(place), "place place-not-accepted");
    }

    private static QrCode draw(String place) {
        var draw = new DrawQrCode();
        draw.address = new HubAddress(URI.create("https://hub.example"), URI.create("https://hub.example"));
        return draw.call(CODE, new QrPlace(place));
    }

    private static String read(QrCode code) throws Exception {
        var picture = picture(code);
        var points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static BufferedImage picture(QrCode code) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(code.png()));
    }
}
