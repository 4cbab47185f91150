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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.release.parity.MatrixEntry;
import vn.lantoa.release.parity.ReadMatrix;
import vn.lantoa.release.parity.ServiceMatrix;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** The matrix of services by language, for one audience or for all, with existing and missing assets. */
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
    CurrentActor current;

    @Inject
    PageWords words;

    @GET
    public Page matrix(
            @QueryParam("audience") @DefaultValue("") String typed,
            @QueryParam("after") @DefaultValue("") String after) {
        var counted = read.call(current.actor());
        var audience = Vocabulary.AUDIENCES.has(typed) ? typed : "";
        var whole = ServiceMatrix.of(counted.entries(), counted.services().keySet(), wanted(), audience);
        var shown = whole.after(after, ROWS);
        var last = shown.last().orElse("");
        return Page.of("asset/matrix.ftlh")
                .with("audience", audience)
                .with("audiences", names(Vocabulary.AUDIENCES))
                .with("languages", names(Vocabulary.LANGUAGES))
                .with("names", names(counted.services()))
                .with("matrix", shown)
                .with("services", whole.rows().size())
                .with("holes", whole.missing())
                .with("most", counted.isCut() ? ReadMatrix.MOST : 0)
                .with("first", after.isEmpty() ? "" : PLACE + audience)
                .with(
                        "next",
                        shown.last().equals(whole.last()) ? "" : PLACE + audience + "&after=" + PathSegment.of(last));
    }

    /** Exports the matrix as CSV (RFC 4180): one line per service, language and audience, gaps included. */
    @GET
    @Path("matrix.csv")
    @Produces("text/csv")
    public Response export() {
        var counted = read.call(current.actor());
        var csv = csv();
        var names = names(counted.services());
        var audiences = names(Vocabulary.AUDIENCES).keySet();
        var wanted = wanted();
        // streamed per audience: the text of a whole register is too long for memory
        StreamingOutput lines = out -> {
            for (var audience : audiences) {
                var matrix =
                        ServiceMatrix.of(counted.entries(), counted.services().keySet(), wanted, audience);
                add(csv, names, audience, matrix);
                out.write(csv.drain().getBytes(UTF_8));
            }
        };
        return Attachment.csv(lines, "ngon-ngu-doi-tuong.csv");
    }

    static Csv csv() {
        return new Csv("service", "name", "language", "audience", "state", "assets");
    }

    /** Adds the lines of one audience; {@code names} maps service codes to names, where known. */
    static void add(Csv csv, Map<String, String> names, String audience, ServiceMatrix matrix) {
        for (var row : matrix.rows())
            for (var cell : row.cells())
                csv.line(
                        row.service(),
                        names.getOrDefault(row.service(), ""),
                        cell.language(),
                        audience,
                        cell.state().slug(),
                        cell.entries().stream().map(MatrixEntry::asset).collect(Collectors.joining(" ")));
    }

    /** Returns the languages required for every service, as marked in the data file. */
    private List<String> wanted() {
        return Vocabulary.LANGUAGES.terms().stream()
                .filter(Term::wanted)
                .map(Term::code)
                .toList();
    }

    /** Returns the labels of the rows: the names of topics and of these services. */
    private Map<String, String> names(Map<String, String> services) {
        var names = names(Vocabulary.TOPICS);
        names.putAll(services);
        return names;
    }

    private Map<String, String> names(Vocabulary vocabulary) {
        var names = new LinkedHashMap<String, String>();
        vocabulary.terms().forEach(term -> names.put(term.code(), term.name(words.language())));
        return names;
    }
}
