package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.coverage.ChooseUnitLetters;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.DecideEvidence;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.ObjectToEvidence;
import vn.lantoa.coverage.RebuildEvidence;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of coverage totals by unit or task and month, and the page of the evidence behind a cell of the totals. */
@Path("/console/coverage")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CoveragePages {
    static final String EVIDENCE = "/console/coverage/evidence";
    private static final String EVIDENCE_COLUMNS =
            "unit,use,title,asset,version,language,place,address,first,last,amount,tasks,strength,state,"
                    + "rule,detail,proven";
    private static final int MONTHS = 12;
    private static final int MOST = 10_000;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    ChooseUnitLetters letters;

    @Inject
    CoverageModel model;

    @Inject
    TypedForm form;

    @Inject
    EvidenceModel evidence;

    @Inject
    ObjectToEvidence object;

    @Inject
    DecideEvidence decide;

    @GET
    public Page show(@BeanParam CoverageParameters chosen, @QueryParam("page") @DefaultValue("1") int page) {
        return model.of(model.read(chosen), chosen, Math.max(1, page))
                .with("letters", letters.isWantedBy(form.actor()));
    }

    /** Exports all pages of the table as CSV. */
    @GET
    @Path("coverage.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam CoverageParameters chosen) {
        var columns = Stream.concat(
                Stream.of("unit", "name", "task", "total", "declared", "objected", "proven", "rule", "amounts"),
                IntStream.rangeClosed(1, MONTHS).mapToObj(month -> "month_" + month));
        var csv = new Csv(columns.toArray(String[]::new));
        var table = model.read(chosen);
        table.lines().forEach(line -> csv.line(cells(line, table.rule())));
        return Attachment.csv(csv.text(), "minh-chung-" + chosen.year(model.today()) + ".csv");
    }

    /** Exports the table as a workbook whose sums are formulas. */
    @GET
    @Path("coverage.xlsx")
    @Produces(Spreadsheet.TYPE)
    public Response xlsx(@BeanParam CoverageParameters chosen) {
        return Attachment.workbook(
                model.sheet(model.read(chosen), chosen), "minh-chung-" + chosen.year(model.today()) + ".xlsx");
    }

    @POST
    @Path("rebuild")
    public Response rebuild() {
        rebuild.call(form.actor());
        return Page.seeOther("/console/coverage?rebuild=ordered");
    }

    private static String[] cells(CoverageTable.Line line, int rule) {
        var sum = line.total();
        var months = line.months().stream().map(total -> String.valueOf(total.uses()));
        var head = Stream.of(line.unit(), line.name(), line.task());
        var sums = Stream.of(sum.uses(), sum.declared(), sum.objected(), sum.proven(), rule)
                .map(String::valueOf);
        var amounts = line.amounts().stream()
                .map(one -> one.use().slug() + ":" + one.uses() + ":" + one.amount())
                .collect(Collectors.joining(" "));
        return Stream.of(head, sums, Stream.of(amounts), months)
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    @POST
    @Path("letters")
    public Response choose() {
        letters.call(form.actor(), form.text("wanted").equals("true"));
        return Page.seeOther("/console/coverage#letters");
    }

    @GET
    @Path("evidence")
    public Page list(
            @BeanParam CoverageParameters chosen,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("") String after) {
        return form.empty(evidence.of(chosen, state, after));
    }

    /** Exports the listed rows as CSV; at most 10,000 rows. */
    @GET
    @Path("evidence/evidence.csv")
    @Produces("text/csv")
    public Response evidenceCsv(@BeanParam CoverageParameters chosen) {
        var csv = new Csv(EVIDENCE_COLUMNS.split(","));
        for (var line : evidence.read(chosen, "", MOST).lines()) csv.line(cells(line));
        return Attachment.csv(csv.text(), "minh-chung-chi-tiet.csv");
    }

    @POST
    @Path("evidence/{id}/objection")
    public Response object(@PathParam("id") UUID id, @BeanParam CoverageParameters chosen) {
        var command = new ObjectToEvidence.Command(form.actor(), new EvidenceId(id), form.text("reason"));
        return done(chosen, "", () -> object.call(command));
    }

    @POST
    @Path("evidence/{id}/decision")
    public Response decide(
            @PathParam("id") UUID id,
            @BeanParam CoverageParameters chosen,
            @QueryParam("state") @DefaultValue("") String state) {
        var isRight = form.text("decision").equals("confirm");
        var command = new DecideEvidence.Command(form.actor(), new EvidenceId(id), isRight, form.text("reason"));
        return done(chosen, state, () -> decide.call(command));
    }

    private Response done(CoverageParameters chosen, String state, Runnable action) {
        return form.done(action, EVIDENCE + "?" + chosen.with("state", state), () -> evidence.of(chosen, state, ""));
    }

    private static String[] cells(EvidenceLine line) {
        var unit = line.unit();
        var asset = line.what().asset();
        var version = line.what().version();
        return new String[] {
            unit == null ? "" : unit,
            line.use().slug(),
            line.what().title(),
            asset == null ? "" : asset.toString(),
            version == null ? "" : String.valueOf(version),
            line.what().language(),
            line.where().place(),
            line.where().address(),
            line.seen().firstOn().toString(),
            line.seen().lastOn().toString(),
            String.valueOf(line.seen().amount()),
            String.join(" ", line.what().tasks()),
            line.seen().strength().slug(),
            line.seen().state().slug(),
            String.valueOf(line.seen().rule()),
            line.where().detail(),
            String.valueOf(line.seen().isProven())
        };
    }
}
