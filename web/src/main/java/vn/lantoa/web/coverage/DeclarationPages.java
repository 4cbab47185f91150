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
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.CorrectDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.ReadDeclarations;
import vn.lantoa.coverage.declared.WithdrawDeclaration;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a declaration: content and proof, confirmation, correction, withdrawal. */
@Path(DeclarationListPages.PATH + "/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeclarationPages {
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
        return form.empty(one(DeclarationId.parse(id)));
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
        return form.empty(correcting(DeclarationId.parse(id)));
    }

    @POST
    @Path("correction")
    public Response correct(@PathParam("id") String id) {
        var declaration = DeclarationId.parse(id);
        return form.answer(
                () -> Page.seeOther(address(correct.call(new CorrectDeclaration.Command(
                        form.actor(), declaration, form.read(DeclarationText.class), form.text("reason"))))),
                () -> correcting(declaration));
    }

    static String address(DeclarationId id) {
        return DeclarationListPages.PATH + "/" + id;
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
}
