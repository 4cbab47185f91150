package vn.lantoa.asset.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.lantoa.asset.storage.ObjectStoreFault;

/** Stream of an object's bytes that reports a read failure as a fault of the store. */
final class StoredBytes extends FilterInputStream {
    private final String operation;

    StoredBytes(InputStream bytes, String operation) {
        super(bytes);
        this.operation = operation;
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            return in.read(into, from, most);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private IOException broken(IOException e) {
        var fault = ObjectStoreFault.failed(operation, e);
        return new IOException(fault.getMessage(), fault);
    }
}
