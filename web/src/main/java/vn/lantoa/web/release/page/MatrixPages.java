package vn.lantoa.web.release.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.lantoa.release.parity.ReadMatrix;
import vn.lantoa.release.parity.ServiceMatrix;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.CurrentActor;

/** The matrix of services by languages, for one audience or all: what exists and what is missing. */
@Path("/console/parity")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MatrixPages {
    @Inject
    ReadMatrix read;

    @Inject
    MatrixWords words;

    @Inject
    CurrentActor current;

    @GET
    public Page matrix(@QueryParam("audience") @DefaultValue("") String audience) {
        var counted = read.call(current.actor());
        var matrix = ServiceMatrix.of(
                counted.entries(), counted.services().keySet(), words.wanted(), words.known(audience));
        return new Page(
                "asset/matrix.ftlh",
                Map.of(
                        "matrix", matrix,
                        "holes", matrix.missing(),
                        "audience", words.known(audience),
                        "audiences", words.audiences(),
                        "languages", words.languages(),
                        "names", words.names(counted.services())));
    }

    /** The matrix as CSV (RFC 4180): one line for each service, language and audience, gaps included. */
    @GET
    @Path("matrix.csv")
    @Produces("text/csv")
    public Response csv() {
        var counted = read.call(current.actor());
        var csv = new MatrixCsv(words.names(counted.services()));
        for (var audience : words.audiences().keySet())
            csv.add(
                    audience,
                    ServiceMatrix.of(counted.entries(), counted.services().keySet(), words.wanted(), audience));
        return Response.ok(csv.text(), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ngon-ngu-doi-tuong.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
