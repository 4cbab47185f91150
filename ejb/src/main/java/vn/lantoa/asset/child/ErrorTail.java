package vn.lantoa.asset.child;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first and last part of a child's standard error. The middle is dropped: banners come first, the cause of a
 * failure last. Mutable, one thread.
 */
final class ErrorTail {
    private static final int HEAD = 16 * 1024;
    private static final int TAIL = 16 * 1024;

    private byte[] head = new byte[0];
    private byte[] tail = new byte[0];

    void accept(byte[] bytes, int length) {
        int toHead = Math.min(length, HEAD - head.length);
        head = joined(head, bytes, 0, toHead);
        var all = joined(tail, bytes, toHead, length - toHead);
        tail = all.length > TAIL ? Arrays.copyOfRange(all, all.length - TAIL, all.length) : all;
    }

    String text() {
        return new String(head, StandardCharsets.UTF_8) + new String(tail, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] before, byte[] bytes, int from, int length) {
        if (length == 0) return before;
        var result = Arrays.copyOf(before, before.length + length);
        System.arraycopy(bytes, from, result, before.length, length);
        return result;
    }
}
