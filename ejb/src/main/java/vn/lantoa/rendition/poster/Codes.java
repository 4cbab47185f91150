package vn.lantoa.rendition.poster;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reader of all QR codes in a picture. */
final class Codes {
    private static final Map<DecodeHintType, Boolean> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    /** The distance of a code's margin from the centres of its corner marks, at most, per distance of the centres. */
    private static final float MARGIN = 0.4f;

    private Codes() {}

    /** Returns the texts of the codes, with their places in pixels of the picture. */
    static Map<String, Place> in(GrayImage picture) {
        var places = new LinkedHashMap<String, Place>();
        for (double factor : new double[] {1, 1.5, 2.2}) {
            var source = source(factor == 1 ? picture : picture.smaller(factor));
            for (var binarizer : List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source)))
                read(binarizer, factor, places);
        }
        return places;
    }

    private static LuminanceSource source(GrayImage picture) {
        var bytes = new byte[picture.values().length];
        // positions outside the photo count as white
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) (Float.isNaN(picture.values()[i]) ? 255 : (int) picture.values()[i]);
        return new PlanarYUVLuminanceSource(
                bytes, picture.width(), picture.height(), 0, 0, picture.width(), picture.height(), false);
    }

    private static void read(Binarizer binarizer, double factor, Map<String, Place> places) {
        try {
            for (var one : new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HARD))
                places.putIfAbsent(one.getText(), place(one, factor));
        } catch (NotFoundException | IndexOutOfBoundsException none) {
            readOne(binarizer, factor, places);
        }
    }

    private static void readOne(Binarizer binarizer, double factor, Map<String, Place> places) {
        try {
            var one = new QRCodeReader().decode(new BinaryBitmap(binarizer), HARD);
            places.putIfAbsent(one.getText(), place(one, factor));
        } catch (ReaderException | IndexOutOfBoundsException none) {
            // the code is not readable
        }
    }

    /** Returns the place of a code and its margin. @param factor the scale of the picture in which it was read */
    private static Place place(Result code, double factor) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = 0;
        float bottom = 0;
        for (var mark : code.getResultPoints()) {
            left = Math.min(left, mark.getX());
            top = Math.min(top, mark.getY());
            right = Math.max(right, mark.getX());
            bottom = Math.max(bottom, mark.getY());
        }
        double margin = MARGIN * Math.max(right - left, bottom - top);
        return new Place(
                (int) Math.max(0, (left - margin) * factor),
                (int) Math.max(0, (top - margin) * factor),
                (int) ((right + margin) * factor),
                (int) ((bottom + margin) * factor));
    }
}
