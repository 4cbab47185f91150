package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseQuery;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;

/** Builder of responses with the releases that the officer may see. */
@RequestScoped
class ReleaseReader {
    @Inject
    ReadReleases list;

    @Inject
    ReadRelease read;

    @Inject
    CurrentActor current;

    /** Returns one release, with its ETag for {@code If-Match}. */
    public Response one(ReleaseId id) {
        return one(id, Response.ok());
    }

    /** Puts one release into the given response. */
    public Response one(ReleaseId id, Response.ResponseBuilder answer) {
        var line = read.line(id, current.actor());
        return answer.entity(line).tag(String.valueOf(line.lockVersion())).build();
    }

    /** Returns a page of releases, with the link to the next page. */
    public Response list(ReleaseQuery query, UriInfo uri) {
        var page = list.list(query, current.actor());
        return ListAnswer.of(page, uri, (releases, next) -> new ReleaseBodies.ReleaseViews(releases, page.next()));
    }
}
