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

/**
 * Sends stored bytes after the request has left its thread. The store is asked first: what it cannot give is refused with
 * a status, while there still is one to choose.
 */
@Provider
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:module/concurrent/transfers", maxAsync = StoredBytesWriter.AT_ONCE)
public class StoredBytesWriter implements MessageBodyWriter<StoredBytes> {
    /** Reads from the store at a time; each takes some milliseconds, however slow the reader is. */
    static final int AT_ONCE = 16;

    @Resource(lookup = "java:module/concurrent/transfers")
    ManagedExecutorService store;

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
        Transfer.begin(bytes, bytes.open(0), exchange, request, store);
    }
}
