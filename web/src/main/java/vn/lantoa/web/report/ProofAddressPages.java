package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.lantoa.report.EndProofAddress;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The form that ends the address of a report's proofs. */
@Path("/console/reports/{year}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ProofAddressPages {
    @Inject
    EndProofAddress end;

    @Inject
    ReportCaller caller;

    @Inject
    ReportModel model;

    @Inject
    TypedForm form;

    @POST
    @Path("{unit}/proof-address")
    public Response endOfUnit(@BeanParam PageAddress report) {
        return end(report);
    }

    @POST
    @Path("consolidated/{step}/proof-address")
    public Response endOfProvince(@BeanParam PageAddress report) {
        return end(report);
    }

    private Response end(PageAddress report) {
        return form.done(
                () -> end.call(new EndProofAddress.Command(form.actor(), caller.key(report))),
                report.page(),
                () -> page(report));
    }

    private Page page(PageAddress report) {
        var template = report.isConsolidated() ? "report/consolidated.ftlh" : "report/report.ftlh";
        return model.page(template, model.read(report));
    }
}
