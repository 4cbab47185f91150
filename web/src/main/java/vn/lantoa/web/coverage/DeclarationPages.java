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
    @PathParam("id")
    String id = "";

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
    public Page show() {
        return form.empty(one());
    }

    @POST
    @Path("confirmation")
    public Response confirm() {
        return done(() -> confirm.call(form.actor(), id()));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        return done(() -> withdraw.call(new WithdrawDeclaration.Command(form.actor(), id(), form.text("reason"))));
    }

    @GET
    @Path("correction")
    public Page correction() {
        return form.empty(correcting());
    }

    @POST
    @Path("correction")
    public Response correct() {
        return form.answer(
                () -> Page.seeOther(address(correct.call(new CorrectDeclaration.Command(
                        form.actor(),
                        id(),
                        form.read(DeclarationText.class),
                        form.text("reason"),
                        form.isTicked("again"))))),
                this::correcting);
    }

    static String address(DeclarationId id) {
        return DeclarationListPages.PATH + "/" + id;
    }

    private DeclarationId id() {
        return DeclarationId.parse(id);
    }

    private Response done(Runnable action) {
        return form.done(action, address(id()), this::one);
    }

    private Page one() {
        return model.one(declarations.get(form.actor(), id()));
    }

    private Page correcting() {
        var view = declarations.get(form.actor(), id());
        var unit = organisations.findView(view.organisation()).orElseThrow();
        return model.form(unit, view.declaration().text()).with("corrects", id);
    }
}
