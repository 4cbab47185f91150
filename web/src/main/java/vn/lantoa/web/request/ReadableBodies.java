package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Checks every body that a resource takes as an object or a text: JSON and tables must be valid, and a required body
 * must not be empty, so that resources never receive null. Resources that take a stream check and limit it themselves.
 */
@Provider
@ApplicationScoped
public class ReadableBodies implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var type = context.getMediaType();
        if (isJson(type) && !InputStream.class.isAssignableFrom(context.getType())) json(context);
        else if (context.getType() == String.class && isUtf8(type)) text(context);
        return something(context);
    }

    private static void json(ReaderInterceptorContext context) throws IOException {
        var body = bytes(context);
        // a text may be empty; its resource decides what that means
        if (body.length == 0 && context.getType() != String.class) throw new NotReadable("the body is missing");
        replace(context, body.length == 0 ? "" : JsonText.checked(body));
    }

    private static void text(ReaderInterceptorContext context) throws IOException {
        var text = UnicodeText.decoded(bytes(context)).filter(UnicodeText::isWhole);
        replace(context, text.orElseThrow(() -> new NotReadable("the body is not UTF-8 text, or contains U+0000")));
    }

    private static byte[] bytes(ReaderInterceptorContext context) throws IOException {
        // BodyLimit has limited the body to a megabyte
        return context.getInputStream().readAllBytes();
    }

    private static void replace(ReaderInterceptorContext context, String text) {
        context.setInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Object something(ReaderInterceptorContext context) throws IOException {
        try {
            var entity = context.proceed();
            if (entity == null) throw new NotReadable("the body is missing");
            return entity;
        } catch (NoContentException e) {
            throw new NotReadable("the body is missing");
        }
    }

    private static boolean isJson(MediaType type) {
        var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }

    private static boolean isUtf8(MediaType type) {
        var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        return charset.equalsIgnoreCase("utf-8");
    }
}
