package vn.lantoa.asset.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.lantoa.asset.storage.ObjectStoreFault;

/** The bytes of an object being read; a failure is reported as the store's, and not the reader's. */
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
