package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.portal.AlarmId;
import vn.lantoa.coverage.portal.AlarmLine;
import vn.lantoa.coverage.portal.DecideAlarm;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.coverage.portal.ReadAlarms;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The board of alarms: changed pictures on portals and in photos of places, sites that copy others, and decisions. */
@Path(AlarmPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AlarmPages {
    static final String PATH = "/console/portals/alarms";

    @Inject
    ReadAlarms read;

    @Inject
    DecideAlarm decide;

    @Inject
    BlobStorage storage;

    @Inject
    HubAddress hub;

    @Inject
    TypedForm form;

    @GET
    public Page list(@QueryParam("waiting") @Nullable String waiting, @QueryParam("decided") @Nullable String decided) {
        return form.empty(page(waiting, decided));
    }

    @POST
    @Path("{alarm}")
    public Response decide(@PathParam("alarm") String id) {
        var alarm = AlarmId.parse(id);
        return form.done(
                () -> decide.call(new DecideAlarm.Command(form.actor(), alarm, form.one("decision", FindState.class))),
                PATH,
                () -> page(null, null));
    }

    /** Shows the original and the changed picture side by side. */
    @GET
    @Path("{alarm}/exhibit.jpg")
    @Produces("image/jpeg")
    public Response exhibit(@PathParam("alarm") String id, @Context Request request, @Context HttpHeaders headers) {
        var exhibit = read.exhibit(form.actor(), AlarmId.parse(id));
        return new PrivatePicture(storage, request, headers).of(exhibit.sha256(), exhibit.bytes());
    }

    /** Exports forgeries and copied sites for the authorities. */
    @GET
    @Path("forged.csv")
    @Produces("text/csv")
    public Response forged() {
        return Attachment.csv(AlarmTable.csv(read.forged(form.actor()), hub), "gia-mao.csv");
    }

    private Page page(@Nullable String waiting, @Nullable String decided) {
        var board = read.call(form.actor(), cursor(waiting), cursor(decided));
        return Page.of("coverage/alarms.ftlh")
                .with("waiting", board.waiting().lines())
                .with("decided", board.decided().lines())
                .with("clones", board.clones())
                .with(
                        "deciding",
                        board.deciding().stream().map(AlarmId::toString).toList())
                .with("shown", waiting != null ? "waiting" : decided != null ? "decided" : "")
                .with("nextWaiting", next(board.waiting(), "waiting"))
                .with("nextDecided", next(board.decided(), "decided"));
    }

    private static @Nullable Cursor cursor(@Nullable String text) {
        return text == null ? null : Cursor.parse(text);
    }

    private static String next(ListPage<AlarmLine> page, String parameter) {
        return page.next() == null ? "" : PATH + "?" + parameter + "=" + page.next();
    }
}
