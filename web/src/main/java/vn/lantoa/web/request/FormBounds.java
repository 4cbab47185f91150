package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;

/**
 * Limits of multipart forms (RFC 7578). {@code BodyLimit} does not limit them, and RESTEasy reads them completely
 * before a resource sees them: each small part takes a kilobyte of memory, each larger part a file.
 */
@Provider
@ApplicationScoped
public class FormBounds implements ReaderInterceptor {
    /** Maximum parts of a form: one file field with many files, and the other fields. */
    static final int MOST_PARTS = 200;

    /**
     * Maximum bytes of a form without draft files: enough for the largest import, which is a contact list, and the
     * other fields.
     */
    static final long MOST_BYTES = 9L << 20;

    /** Maximum bytes of a form with draft files; larger files are uploaded by tus, which can resume. */
    static final long MOST_BYTES_OF_FILES = 1L << 30;

    @Inject
    FormFolder folder;

    @Inject
    FormInHand form;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType())) {
            var files = Arrays.stream(context.getAnnotations()).anyMatch(LargeFiles.class::isInstance);
            form.begin();
            context.setInputStream(new BoundedForm(
                    context.getInputStream(),
                    context.getMediaType().getParameters().getOrDefault("boundary", ""),
                    files ? MOST_BYTES_OF_FILES : MOST_BYTES,
                    folder::room));
        }
        try {
            return context.proceed();
        } catch (RuntimeException thrown) {
            // RESTEasy throws no specific exception for a part without a name (RFC 7578 section 4.2)
            if (thrown.getClass() != RuntimeException.class || thrown.getCause() != null) throw thrown;
            throw new NotReadable("a part of the form has no name");
        }
    }
}
