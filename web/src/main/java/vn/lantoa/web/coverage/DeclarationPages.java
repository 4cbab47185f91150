package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.CorrectDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.WithdrawDeclaration;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a declaration: content and proof, confirmation, correction, withdrawal. */
@Path(DeclarationPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationPages {
    static final String PATH = DeclarationListPages.PATH + "/{id}";
    private static final String TEMPLATE = "coverage/declaration.ftlh";

    @Inject
    ReadDeclarations declarations;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    Organisations organisations;

    @Inject
    DeclarationModel model;

    @Inject
    TypedForm form;

    @GET
    public Page show(@PathParam("id") String id) {
        return form.empty(TEMPLATE, one(DeclarationId.parse(id)));
    }

    @POST
    @Path("confirmation")
    public Response confirm(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        return done(declaration, () -> confirm.call(form.actor(), declaration));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        var command = new WithdrawDeclaration.Command(form.actor(), declaration, form.text("reason"));
        return done(declaration, () -> withdraw.call(command));
    }

    @GET
    @Path("correction")
    public Page correction(@PathParam("id") String id) {
        return form.empty(DeclarationListPages.FORM, correcting(DeclarationId.parse(id)));
    }

    @POST
    @Path("correction")
    public Response correct(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        var command = new CorrectDeclaration.Command(form.actor(), declaration, model.typed(), form.text("reason"));
        return form.answer(
                () -> Response.seeOther(address(correct.call(command))).build(),
                DeclarationListPages.FORM,
                () -> correcting(declaration));
    }

    static URI address(DeclarationId id) {
        return URI.create(DeclarationListPages.PATH + "/" + id);
    }

    private Response done(DeclarationId id, Runnable action) {
        return form.done(action, address(id).toString(), TEMPLATE, () -> one(id));
    }

    private Map<String, ?> one(DeclarationId id) {
        return model.one(declarations.get(form.actor(), id));
    }

    private Map<String, ?> correcting(DeclarationId id) {
        var view = declarations.get(form.actor(), id);
        var unit = organisations.findView(view.unit().organisation()).orElseThrow();
        var answer = new HashMap<>(model.form(unit, DeclarationModel.given(view)));
        answer.put("corrects", id.toString());
        return answer;
    }
}
