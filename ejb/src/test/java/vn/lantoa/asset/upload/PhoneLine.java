package vn.lantoa.asset.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A phone's connection: bytes arrive as the test sends them, then nothing, until it ends or breaks. */
public final class PhoneLine extends InputStream {
    private static final byte[] END = {};
    private static final byte[] BREAK = {};

    private final BlockingQueue<byte[]> coming = new LinkedBlockingQueue<>();
    private byte[] got = {};
    private int at;

    /** Sends these bytes. */
    public PhoneLine send(byte[] bytes) {
        coming.add(bytes);
        return this;
    }

    /** Ends the body. */
    public PhoneLine end() {
        coming.add(END);
        return this;
    }

    /** Breaks the connection in a way that the server notices. */
    public PhoneLine breakOff() {
        coming.add(BREAK);
        return this;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (at == got.length) take();
        if (got == BREAK) throw new IOException("the line broke");
        if (got == END) return -1;
        var some = Math.min(length, got.length - at);
        System.arraycopy(got, at, buffer, from, some);
        at += some;
        return some;
    }

    /** As the server does: an interrupted wait throws an exception, and the thread stays interrupted. */
    private void take() throws InterruptedIOException {
        try {
            got = coming.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
