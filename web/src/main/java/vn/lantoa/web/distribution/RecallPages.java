package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.photo.ReadPlaceSightings;
import vn.lantoa.coverage.portal.ReadFinds;
import vn.lantoa.distribution.recall.ReadRecalls;
import vn.lantoa.distribution.recall.RecallPolicies;
import vn.lantoa.distribution.recall.RecallPush;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.SetRecallDeadlines;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/**
 * The pages of recalls that concern partners, and of the time limit for answers. The board of a recall shows which
 * partners have taken down the withdrawn release, and when; its table refreshes itself.
 */
@Path("/console/recalls")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RecallPages {
    private static final String BOARD = "distribution/recall.ftlh";

    @Inject
    ReadRecalls read;

    @Inject
    ReadFinds finds;

    @Inject
    RecallPolicies policies;

    @Inject
    SetRecallDeadlines setPolicy;

    @Inject
    TypedForm form;

    @PathParam("release")
    UUID release = new UUID(0, 0);

    @Inject
    ReadPlaceSightings sightings;

    @Inject
    AcknowledgementForm said;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    @Path("policy")
    public Response setPolicy() {
        return form.done(() -> setPolicy.call(form.actor(), minutes()), "/console/recalls", this::page);
    }

    private Map<WithdrawalKind, Integer> minutes() {
        var minutes = new EnumMap<WithdrawalKind, Integer>(WithdrawalKind.class);
        for (var kind : WithdrawalKind.values()) minutes.put(kind, form.number("minutes-" + kind, 0));
        return minutes;
    }

    private Page page() {
        return Page.of("distribution/recalls.ftlh")
                .with("recalls", read.call(form.actor()))
                .with("hanging", finds.recalled(form.actor()))
                .with("policies", policies.all());
    }

    @GET
    @Path("{release: [0-9a-fA-F-]{36}}")
    public Page board() {
        return form.empty(page(BOARD));
    }

    /** Returns the fragment with the table, which the page polls. */
    @GET
    @Path("{release: [0-9a-fA-F-]{36}}/rows")
    public Response rows() {
        return page("distribution/recall-rows.ftlh").shown();
    }

    @GET
    @Path("{release: [0-9a-fA-F-]{36}}/board.csv")
    @Produces("text/csv")
    public Response csv() {
        var csv = table(read.board(form.actor(), new ReleaseId(release)));
        return Attachment.csv(csv, "thu-hoi.csv");
    }

    /** Records an acknowledgement that a partner gave to a releaser by telephone. */
    @POST
    @Path("{release: [0-9a-fA-F-]{36}}")
    public Response acknowledge() {
        return form.done(
                () -> said.keep(form.actor(), release, new PartnerId(form.id("partner"))),
                "/console/recalls/" + release,
                () -> page(BOARD));
    }

    private Page page(String template) {
        var board = read.board(form.actor(), new ReleaseId(release));
        var open = board.partners().stream()
                .filter(row -> row.state() != RecallState.ACKNOWLEDGED)
                .map(row -> new Choice(row.partner().toString(), row.name()))
                .toList();
        return Page.of(template)
                .with("board", board)
                .with("open", open)
                .with("hanging", finds.ofRelease(form.actor(), new ReleaseId(release)))
                .with("sightings", sightings.of(form.actor(), new ReleaseId(release)))
                .with("now", said.now());
    }

    /** Returns a recall board as CSV. */
    private static String table(ReadRecalls.RecallBoard board) {
        var csv = new Csv("partner", "state", "since", "due", "told", "push", "removed", "done");
        for (var row : board.partners())
            csv.line(
                    row.name(),
                    row.state().name(),
                    row.since().toString(),
                    row.dueAt().toString(),
                    String.join("; ", row.told()),
                    row.pushes().stream().map(RecallPages::push).collect(Collectors.joining("; ")),
                    text(row.removedAt()),
                    row.done() == null ? "" : row.done());
        return csv.text();
    }

    private static String push(RecallPush push) {
        var said = push.said() == null ? "" : ", " + push.said();
        return push.label() + ": " + push.state() + " (" + push.tries() + said + ")";
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
