package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.coverage.ChooseUnitLetters;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.ReadCoverage;
import vn.lantoa.coverage.RebuildEvidence;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The page of coverage totals by unit or task and month; its cells link to the counted evidence. */
@Path("/console/coverage")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CoveragePages {
    private static final int MONTHS = 12;

    @Inject
    ReadCoverage coverage;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    ChooseUnitLetters letters;

    @Inject
    Organisations organisations;

    @Inject
    CoverageModel model;

    @Inject
    CurrentActor current;

    @GET
    public Page show(@BeanParam CoverageParameters chosen, @QueryParam("page") @DefaultValue("1") int page) {
        return model.of(read(chosen), chosen, Math.max(1, page)).with("letters", letters.isWantedBy(current.actor()));
    }

    /** Exports all pages of the table as CSV. */
    @GET
    @Path("coverage.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam CoverageParameters chosen) {
        var columns = Stream.concat(
                Stream.of("unit", "name", "task", "total", "declared", "objected"),
                IntStream.rangeClosed(1, MONTHS).mapToObj(month -> "month_" + month));
        var csv = new Csv(columns.toArray(String[]::new));
        read(chosen).lines().forEach(line -> csv.line(cells(line)));
        return Attachment.csv(csv.text(), "minh-chung-" + chosen.year(model.today()) + ".csv");
    }

    /** Exports the table as a workbook whose sums are formulas. */
    @GET
    @Path("coverage.xlsx")
    @Produces(Spreadsheet.TYPE)
    public Response xlsx(@BeanParam CoverageParameters chosen) {
        return Attachment.workbook(
                model.sheet(read(chosen), chosen), "minh-chung-" + chosen.year(model.today()) + ".xlsx");
    }

    @POST
    @Path("rebuild")
    public Response rebuild() {
        rebuild.call(current.actor());
        return Page.seeOther("/console/coverage?rebuild=ordered");
    }

    private CoverageTable read(CoverageParameters chosen) {
        return coverage.call(current.actor(), chosen.totals(organisations, model.today()));
    }

    private static String[] cells(CoverageTable.Line line) {
        var sum = line.sum();
        var months = line.months().stream().map(total -> String.valueOf(total.uses()));
        var head = Stream.of(line.unit().code(), line.unit().name(), line.task());
        var sums = Stream.of(sum.uses(), sum.declared(), sum.objected()).map(String::valueOf);
        return Stream.of(head, sums, months).flatMap(one -> one).toArray(String[]::new);
    }
}
