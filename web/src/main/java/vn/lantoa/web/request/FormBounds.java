package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import vn.lantoa.web.problem.NotReadable;

/**
 * The bounds of forms that are sent as multipart (RFC 7578), which the front lets through as files and RESTEasy reads whole
 * before any resource sees them: each part of some bytes costs a kilobyte of memory, and each larger one a file.
 */
@Provider
@ApplicationScoped
public class FormBounds implements ReaderInterceptor {
    /** Most parts of a form: a file that is chosen many times over, and the fields beside it. */
    static final int MOST_PARTS = 200;

    /** Most bytes of a form without files of a draft: the longest table of ours, a list of contacts, and the fields beside it. */
    static final long MOST_BYTES = 9L << 20;

    /** Most bytes of a form with files of a draft: whatever is larger goes on where its line broke, by tus. */
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
            // RESTEasy has no type of its own for a part without a name (RFC 7578 section 4.2)
            if (thrown.getClass() != RuntimeException.class || thrown.getCause() != null) throw thrown;
            throw new NotReadable("a part of the form has no name");
        }
    }
}
