package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.declared.AddProof;
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.CorrectDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.WithdrawDeclaration;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** The list and the forms of the units' declarations, and the page of one declaration with the file that proves it. */
@Path(DeclarationPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationPages {
    @Inject
    ReadDeclarations declarations;

    @Inject
    DeclareUse declare;

    @Inject
    OwnUnits units;

    @Inject
    KeptUnits kept;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    Organisations organisations;

    @Inject
    AddProof add;

    @Inject
    BlobStorage storage;

    static final String PATH = "/console/coverage/declarations";
    private static final int PAGE = 50;

    @GET
    public Page list(
            @QueryParam("unit") @DefaultValue("") String code,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("after") @DefaultValue("") String after) {
        var shown = CoverageParameters.year(year, kept.today());
        var unit = code.isBlank() ? null : units.named(code);
        var from = after.isEmpty() ? null : DeclarationId.parse(after);
        var page = declarations.call(form.actor(), new ReadDeclarations.Query(unit, shown, from, PAGE));
        var query = PATH + "?year=" + shown + (code.isBlank() ? "" : "&unit=" + PathSegment.of(code));
        return Page.of("coverage/declarations.ftlh")
                .with("declarations", page.lines())
                .with("units", OrganisationChoices.byCode(kept.all()))
                .with("unit", code)
                .with("year", shown)
                .with("next", page.next() == null ? "" : query + "&after=" + page.next())
                .with("first", after.isEmpty() ? "" : query);
    }

    @POST
    public Response declare() {
        return form.answer(
                () -> Page.seeOther(PATH + "/"
                        + declare.call(new DeclareUse.Command(
                                form.actor(), units.named(form.text("unit")), form.read(DeclarationText.class)))),
                () -> model.form(units.find(form.text("unit")), null));
    }

    @GET
    @Path("new")
    public Page blank(@QueryParam("unit") @DefaultValue("") String code) {
        var unit = units.find(code);
        if (unit == null && code.isBlank()) throw new Forbidden("declare for a unit");
        if (unit == null) throw new NotFound("unit " + code);
        return form.empty(model.form(unit, null));
    }

    @GET
    @Path("{id}")
    public Page show(@PathParam("id") String id) {
        return form.empty(one(DeclarationId.parse(id)));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        return done(declaration, () -> confirm.call(form.actor(), declaration));
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        var command = new WithdrawDeclaration.Command(form.actor(), declaration, form.text("reason"));
        return done(declaration, () -> withdraw.call(command));
    }

    @GET
    @Path("{id}/correction")
    public Page correction(@PathParam("id") String id) {
        return form.empty(correcting(DeclarationId.parse(id)));
    }

    @POST
    @Path("{id}/correction")
    public Response correct(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        return form.answer(
                () -> Page.seeOther(address(correct.call(new CorrectDeclaration.Command(
                        form.actor(), declaration, form.read(DeclarationText.class), form.text("reason"))))),
                () -> correcting(declaration));
    }

    private static String address(DeclarationId id) {
        return PATH + "/" + id;
    }

    private Response done(DeclarationId id, Runnable action) {
        return form.done(action, address(id), () -> one(id));
    }

    private Page one(DeclarationId id) {
        return model.one(declarations.get(form.actor(), id));
    }

    private Page correcting(DeclarationId id) {
        var view = declarations.get(form.actor(), id);
        var unit = organisations.findView(view.organisation()).orElseThrow();
        return model.form(unit, view.declaration().text()).with("corrects", id.toString());
    }

    @GET
    @Path("{id}/proof")
    @Produces(MediaType.WILDCARD)
    public Response get(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers) {
        var file = Optional.ofNullable(
                        declarations.get(form.actor(), DeclarationId.parse(id)).proof())
                .orElseThrow(() -> new NotFound("file of declaration:" + id));
        var sha256 = file.fileSha256();
        return new RangedAnswer(
                        request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.fileName()))
                                .header("Cross-Origin-Resource-Policy", "same-origin"))
                .of(
                        sha256,
                        file.fileBytes(),
                        file.fileType(),
                        (from, length) -> storage.openRange(sha256, from, length));
    }

    @POST
    @Path("{id}/proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("id") String id, List<EntityPart> parts) {
        var declaration = DeclarationId.parse(id);
        return done(declaration, () -> add.call(command(declaration, parts)));
    }

    private AddProof.Command command(DeclarationId id, List<EntityPart> parts) {
        // a form without a chosen file sends one part without a file name
        var file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part -> !part.getFileName().orElse("").isEmpty())
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("file", "one-file")));
        try (var content = file.getContent()) {
            var bytes = content.readNBytes(AddProof.MOST_BYTES + 1);
            return new AddProof.Command(form.actor(), id, file.getFileName().orElse(""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
