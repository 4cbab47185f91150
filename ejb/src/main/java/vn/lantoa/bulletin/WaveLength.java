package vn.lantoa.bulletin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Calculator of the length of a WAVE file (RIFF, PCM), from its format and the bytes actually present. */
final class WaveLength {
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;

    private WaveLength() {}

    /** Returns the length in milliseconds; 0 if the bytes are not a supported WAVE file. */
    static long millis(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long perSecond = 0;
        for (int at = HEAD; at + CHUNK_HEAD <= bytes.length; ) {
            var name = new String(bytes, at, 4, java.nio.charset.StandardCharsets.US_ASCII);
            long size = Integer.toUnsignedLong(buffer.getInt(at + 4));
            if (name.equals("fmt ") && at + CHUNK_HEAD + 12 <= bytes.length)
                perSecond = Integer.toUnsignedLong(buffer.getInt(at + CHUNK_HEAD + 8));
            // a program that writes into a pipe does not know the size
            if (name.equals("data"))
                return perSecond == 0 ? 0 : Math.min(size, bytes.length - at - CHUNK_HEAD) * 1000 / perSecond;
            at += (int) Math.min(bytes.length, CHUNK_HEAD + size + size % 2);
        }
        return 0;
    }
}
