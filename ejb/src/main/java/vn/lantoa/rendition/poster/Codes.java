package vn.lantoa.rendition.poster;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reader of all QR codes in a picture. */
final class Codes {
    private static final Map<DecodeHintType, Boolean> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    private Codes() {}

    /** Returns the texts of the codes. */
    static Set<String> in(GrayImage picture) {
        var texts = new LinkedHashSet<String>();
        for (double factor : new double[] {1, 1.5, 2.2}) {
            var source = source(factor == 1 ? picture : picture.smaller(factor));
            for (var binarizer : List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source)))
                read(binarizer, texts);
        }
        return texts;
    }

    private static LuminanceSource source(GrayImage picture) {
        var bytes = new byte[picture.values().length];
        // positions outside the photo count as white
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) (Float.isNaN(picture.values()[i]) ? 255 : (int) picture.values()[i]);
        return new PlanarYUVLuminanceSource(
                bytes, picture.width(), picture.height(), 0, 0, picture.width(), picture.height(), false);
    }

    private static void read(Binarizer binarizer, Set<String> texts) {
        try {
            for (var one : new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HARD))
                texts.add(one.getText());
        } catch (NotFoundException | IndexOutOfBoundsException none) {
            readOne(binarizer, texts);
        }
    }

    private static void readOne(Binarizer binarizer, Set<String> texts) {
        try {
            texts.add(
                    new QRCodeReader().decode(new BinaryBitmap(binarizer), HARD).getText());
        } catch (ReaderException | IndexOutOfBoundsException none) {
            // the code is not readable
        }
    }
}
