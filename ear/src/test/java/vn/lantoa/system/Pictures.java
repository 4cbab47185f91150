package vn.lantoa.system;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Files with the first bytes of their type and noise after them: only the inspection finds out. */
final class Pictures {
    private Pictures() {}

    /** Bytes of this length that begin as a PNG, different for every seed. */
    static byte[] png(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        var head = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(head)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            out.writeInt(13);
            out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.arraycopy(head.toByteArray(), 0, bytes, 0, Math.min(head.size(), length));
        return bytes;
    }
}
