package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import vn.lantoa.coverage.declared.PrintKind;
import vn.lantoa.coverage.declared.PrintedText;
import vn.lantoa.coverage.declared.ReadPrinted;
import vn.lantoa.coverage.declared.RecordPrint;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.RequestParsing;

/** The stock of the units' printed matter, with the form that adds printed matter. */
@Path(PrintedPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PrintedPages {
    static final String PATH = "/console/places/printed";

    @Inject
    ReadPrinted read;

    @Inject
    RecordPrint print;

    @Inject
    KeptUnits units;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(page());
    }

    @POST
    public Response record() {
        return form.done(
                () -> print.call(new RecordPrint.Command(
                        form.actor(),
                        units.named("unit", form.text("unit")),
                        RequestParsing.optional("kind", form.text("kind"), PrintKind.class),
                        form.read(PrintedText.class))),
                PATH,
                this::page);
    }

    private Page page() {
        return Page.of("coverage/printed.ftlh")
                .with("stocks", read.call(form.actor()))
                .with("today", units.today().toString())
                .with("units", OrganisationChoices.byCode(units.all()))
                .with(
                        "kinds",
                        Stream.of(PrintKind.values()).map(PrintKind::slug).toList());
    }
}
