package vn.lantoa.catalogue.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.kernel.HubAddress;

/**
 * Draws the QR code of a leaflet's short address, never of a file: a printed code must lead to what is right for as
 * long as the paper hangs. The caller checks that the asset is public.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DrawQrCode {
    /** The level for plain paper: about a seventh of the code may be dirty or torn away, at level Q a quarter. */
    private static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.M;

    private static final int QUIET_ZONE = 4;

    @Inject
    HubAddress address;

    /** The code of a printed version, for this place. */
    public QrCode call(LeafletCode leaflet, QrPlace place) {
        return code(address.of("/q/" + leaflet.text() + place.ending()).toString());
    }

    /** The code of any text that is not too long for one. */
    public static QrCode code(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    LEVEL,
                    EncodeHintType.MARGIN,
                    QUIET_ZONE,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");
            return new QrCode(
                    rows(new QRCodeWriter().encode(text, com.google.zxing.BarcodeFormat.QR_CODE, 0, 0, hints)));
        } catch (WriterException e) {
            throw new IllegalStateException("an address too long for a code: " + text.length(), e);
        }
    }

    private static List<String> rows(BitMatrix matrix) {
        return IntStream.range(0, matrix.getHeight())
                .mapToObj(y -> IntStream.range(0, matrix.getWidth())
                        .mapToObj(x -> matrix.get(x, y) ? "#" : ".")
                        .collect(Collectors.joining()))
                .toList();
    }
}
