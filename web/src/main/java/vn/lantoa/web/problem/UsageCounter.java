package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import vn.lantoa.distribution.wire.CountUsage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.CallerMark;

/** Counts the requests of partners, and the bytes of their responses before compression. */
@Provider
@ApplicationScoped
public class UsageCounter implements ContainerResponseFilter, WriterInterceptor {
    @Inject
    CountUsage count;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var caller = CallerMark.of(request.getProperty(CallerMark.NAME));
        if (isPartner(caller)) count.call(caller, 1, 0);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        var caller = CallerMark.of(context.getProperty(CallerMark.NAME));
        if (!isPartner(caller)) {
            context.proceed();
            return;
        }
        var counting = new Counting(context.getOutputStream());
        context.setOutputStream(counting);
        try {
            context.proceed();
        } finally {
            count.call(caller, 0, counting.bytes);
        }
    }

    private static boolean isPartner(Actor caller) {
        return caller.kind() == Actor.Kind.PARTNER;
    }

    /** A stream that counts its bytes. */
    private static final class Counting extends FilterOutputStream {
        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
