package vn.lantoa.web.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.release.parity.ReadMatrix;
import vn.lantoa.release.parity.ServiceMatrix;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The matrix of services by language, for one audience or all, which shows existing and missing assets. */
@Path("/console/parity")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MatrixPages {
    /** Rows per page. */
    private static final int ROWS = 100;

    private static final String PLACE = "/console/parity?audience=";

    @Inject
    ReadMatrix read;

    @Inject
    MatrixWords words;

    @Inject
    CurrentActor current;

    @GET
    public Page matrix(
            @QueryParam("audience") @DefaultValue("") String typed,
            @QueryParam("after") @DefaultValue("") String after) {
        var counted = read.call(current.actor());
        var audience = words.known(typed);
        var whole = ServiceMatrix.of(counted.entries(), counted.services().keySet(), words.wanted(), audience);
        var shown = whole.after(after, ROWS);
        var model = new HashMap<String, Object>(words.of(audience, counted.services()));
        model.put("matrix", shown);
        model.put("services", whole.rows().size());
        model.put("holes", whole.missing());
        model.put("most", counted.isCut() ? ReadMatrix.MOST : 0);
        model.put("first", after.isEmpty() ? "" : PLACE + audience);
        model.put(
                "next",
                shown.last().equals(whole.last())
                        ? ""
                        : next(audience, shown.last().orElse("")));
        return new Page("asset/matrix.ftlh", model);
    }

    private static String next(String audience, String after) {
        return PLACE + audience + "&after=" + PathSegment.of(after);
    }

    /** Exports the matrix as CSV (RFC 4180): one line per service, language and audience, gaps included. */
    @GET
    @Path("matrix.csv")
    @Produces("text/csv")
    public Response csv() {
        var counted = read.call(current.actor());
        var csv = new MatrixCsv(words.names(counted.services()));
        var audiences = words.audiences().keySet();
        var wanted = words.wanted();
        // streamed per audience: the text of a whole register is too long for memory
        StreamingOutput lines = out -> {
            for (var audience : audiences) {
                csv.add(
                        audience,
                        ServiceMatrix.of(counted.entries(), counted.services().keySet(), wanted, audience));
                out.write(csv.drain().getBytes(UTF_8));
            }
        };
        return Attachment.csv(lines, "ngon-ngu-doi-tuong.csv");
    }
}
