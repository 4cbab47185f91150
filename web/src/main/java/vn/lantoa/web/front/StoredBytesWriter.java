package vn.lantoa.web.front;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.Semaphore;
import vn.lantoa.web.request.StoredBytes;

/** Sends stored bytes after the request has released its thread, so that no request thread waits for the store. */
@Provider
@ApplicationScoped
@ManagedExecutorDefinition(name = StoredBytesWriter.READING, maxAsync = StoredBytesWriter.READS_AT_ONCE)
@ManagedExecutorDefinition(name = StoredBytesWriter.CLOSING, maxAsync = StoredBytesWriter.CLOSES_AT_ONCE)
public class StoredBytesWriter implements MessageBodyWriter<StoredBytes> {
    static final String READING = "java:module/concurrent/transfers";
    static final String CLOSING = "java:module/concurrent/transfer-ends";

    /** Concurrent reads. Each takes some milliseconds, regardless of the client's speed; so does a close. */
    static final int READS_AT_ONCE = 16;

    static final int CLOSES_AT_ONCE = 4;

    /** Concurrent streams: half of what S3Proxy, the smallest supported store, serves at once. */
    private static final int STREAMS = 100;

    private final Semaphore streams = new Semaphore(STREAMS);

    @Resource(lookup = READING)
    ManagedExecutorService reading;

    @Resource(lookup = CLOSING)
    ManagedExecutorService closing;

    @Inject
    HttpServletRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == StoredBytes.class;
    }

    @Override
    public void writeTo(
            StoredBytes bytes,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream unused)
            throws IOException {
        var exchange = ServletRequestContext.requireCurrent().getExchange();
        var store = new StoreReader(bytes, new StoreAccess(reading, closing, streams));
        Transfer.begin(bytes, store, exchange, request);
    }
}
