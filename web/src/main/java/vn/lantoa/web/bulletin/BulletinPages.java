package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.HoldBulletin;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The list of the bulletins of an officer's organisations by commune, and the form for a new one. */
@Path("/console/bulletins")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BulletinPages {
    @Inject
    BulletinQueries queries;

    @Inject
    MakeBulletin make;

    @Inject
    HoldBulletin hold;

    @Inject
    CommuneChoices communes;

    @Inject
    BulletinForm bulletinForm;

    @Inject
    TypedForm form;

    @Inject
    HubAddress hub;

    @GET
    public Page list(@QueryParam("commune") @DefaultValue("") String commune) {
        var all = queries.list(form.actor());
        var feed = hub.of("/feeds/bulletins-" + (commune.isEmpty() ? "radio" : commune) + ".rss");
        return Page.of("bulletin/list.ftlh")
                .with("bulletins", commune.isEmpty() ? all : of(all, commune))
                .with("commune", commune)
                .with("communes", communes.byCode())
                .with("feed", feed.toString());
    }

    @GET
    @Path("new")
    public Page form(@QueryParam("asset") @DefaultValue("") String asset) {
        return form.empty(bulletinForm.page(RequestParsing.asset("asset", asset).toString(), form.actor()));
    }

    /** Shows the preview of the bulletin first, and creates it when the preview is confirmed. */
    @POST
    public Response make() {
        var asset = form.text("asset");
        if (form.isTicked("cut") || form.isTicked("edit")) {
            return form.again(bulletinForm.page(asset, form.actor())).shown();
        }
        return form.answer(
                () -> form.isTicked("go")
                        ? make(bulletinForm.read(asset, form.actor()))
                        : form.again(bulletinForm.preview(asset, form.actor())).shown(),
                () -> bulletinForm.page(asset, form.actor()));
    }

    private Response make(MakeBulletin.Command command) {
        // an urgent bulletin waits for the order of an officer anyway
        var id = command.wish().kind().isUrgent() ? make.call(command) : hold.call(command);
        return Page.seeOther("/console/bulletins/" + id);
    }

    /** Returns the fragment with the estimated length, which the page loads when sentences are ticked. */
    @POST
    @Path("length")
    public Page length() {
        return bulletinForm.length("bulletin/length.ftlh", form.text("asset"), form.actor());
    }

    private static List<BulletinView> of(List<BulletinView> all, String commune) {
        return all.stream()
                .filter(one -> one.plan().communes().stream()
                        .anyMatch(unit -> unit.code().equals(commune)))
                .toList();
    }
}
