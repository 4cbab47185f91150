package vn.lantoa.rendition.poster;

import boofcv.abst.feature.detdesc.DetectDescribePoint;
import boofcv.factory.feature.describe.ConfigDescribeRegion;
import boofcv.factory.feature.detdesc.ConfigDetectDescribe;
import boofcv.factory.feature.detdesc.FactoryDetectDescribe;
import boofcv.factory.feature.detect.interest.ConfigDetectInterestPoint;
import boofcv.struct.feature.TupleDesc_B;
import boofcv.struct.image.GrayU8;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Feature points of a picture: blobs at several scales (Fast Hessian), each with 256 bits (BRIEF). Each bit compares the
 * brightness of two nearby positions, relative to the orientation and the scale of the blob. They are stored, so the
 * configuration must never change.
 */
final class Points {
    private static final int BITS = 256;
    private static final int WORDS = BITS / Long.SIZE;

    /** One feature point, in pixels of the picture. */
    record Point(float x, float y, long[] bits) {
        static final int BYTES = 2 * Float.BYTES + BITS / Byte.SIZE;

        static Point read(ByteBuffer bytes) {
            float x = bytes.getFloat();
            float y = bytes.getFloat();
            return new Point(x, y, new long[] {bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong()});
        }

        /** Returns the number of bits that differ. */
        int unlikeness(Point other) {
            int differing = 0;
            for (int i = 0; i < WORDS; i++) differing += Long.bitCount(bits[i] ^ other.bits[i]);
            return differing;
        }
    }

    private Points() {}

    /** Returns the feature points of a picture. @param most the maximum number at one scale */
    static List<Point> of(GrayImage picture, int most) {
        var gray = new GrayU8(picture.width(), picture.height());
        for (int i = 0; i < gray.data.length; i++) gray.data[i] = (byte) picture.values()[i];
        var eye = eye(most);
        eye.detect(gray);
        var points = new ArrayList<Point>();
        for (int i = 0; i < eye.getNumberOfFeatures(); i++) {
            var bits = new long[WORDS];
            var halves = eye.getDescription(i).data;
            for (int j = 0; j < halves.length; j++)
                bits[j / 2] |= Integer.toUnsignedLong(halves[j]) << j % 2 * Integer.SIZE;
            points.add(new Point((float) eye.getLocation(i).x, (float) eye.getLocation(i).y, bits));
        }
        return points;
    }

    private static DetectDescribePoint<GrayU8, TupleDesc_B> eye(int most) {
        var config = new ConfigDetectDescribe();
        config.typeDetector = ConfigDetectInterestPoint.Type.FAST_HESSIAN;
        config.detectFastHessian.extract.radius = 2;
        config.detectFastHessian.extract.threshold = 1;
        config.detectFastHessian.maxFeaturesPerScale = most;
        config.detectFastHessian.initialSampleStep = 1;
        config.typeDescribe = ConfigDescribeRegion.Type.BRIEF;
        config.describeBrief.fixed = false;
        config.describeBrief.numPoints = BITS;
        return FactoryDetectDescribe.generic(config, GrayU8.class);
    }
}
