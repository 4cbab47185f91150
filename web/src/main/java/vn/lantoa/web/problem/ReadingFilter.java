package vn.lantoa.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.NoteReading;
import vn.lantoa.distribution.wire.ReadingChannel;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.CallerMark;

/**
 * Records what a partner reads: the change log, with the last number received, an item, a package, a file, or the
 * private feed.
 */
@Provider
@ApplicationScoped
public class ReadingFilter implements ContainerResponseFilter {
    private static final Pattern CHANGES = Pattern.compile("/?wire/v1/changes(/.*)?");
    private static final Pattern ITEMS = Pattern.compile("/?(wire/v1/items|f|feeds/private/[^/]+/f)/.*");
    private static final Pattern FEEDS = Pattern.compile("/?feeds/private/[^/]+");

    @Inject
    NoteReading note;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var caller = CallerMark.of(request.getProperty(CallerMark.NAME));
        if (response.getStatus() >= 400 || caller.kind() != Actor.Kind.PARTNER) return;
        var path = request.getUriInfo().getPath();
        if (CHANGES.matcher(path).matches()) note.call(caller, ReadingChannel.WIRE, taken(request));
        else if (FEEDS.matcher(path).matches()) note.call(caller, ReadingChannel.FEED, null);
        else if (ITEMS.matcher(path).matches()) note.call(caller, ReadingChannel.PACKAGE, null);
    }

    /** Returns the last change number received; a resumed stream states it in {@code Last-Event-ID}. */
    private static @Nullable Long taken(ContainerRequestContext request) {
        var resumed = request.getHeaderString("Last-Event-ID");
        var said = resumed != null
                ? resumed
                : request.getUriInfo().getQueryParameters().getFirst("after");
        return said != null && said.matches("\\d{1,18}") ? Long.valueOf(said) : null;
    }
}
