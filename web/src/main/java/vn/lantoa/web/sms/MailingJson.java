package vn.lantoa.web.sms;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.MailingCosts.MailingCost;
import vn.lantoa.sms.gateway.MailingSpec;
import vn.lantoa.sms.gateway.MailingTotals;
import vn.lantoa.sms.gateway.MailingView;
import vn.lantoa.sms.gateway.PlaceMailing;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.web.request.RequestParsing;

/** Mailings as JSON. */
final class MailingJson {
    private MailingJson() {}

    /** Request body of a new mailing. */
    @Schema(name = "NewMailing")
    public record New(
            @Schema(description = "Id of a released message") @Nullable String asset,
            @Schema(description = "`marked`, `unmarked` or `shortened`") @Nullable String form,
            @Schema(description = "Id of a list of numbers") @Nullable String list,
            @Nullable Ways routes,
            @Schema(description = "`notice`, `campaign` or `emergency`") @Nullable String kind,
            @Nullable Window window) {
        PlaceMailing.Command read(@Nullable String key, Actor by) {
            Function<String, Optional<UUID>> id = RequestParsing::uuid;
            Function<String, Optional<Instant>> instant = RequestParsing::instant;
            var ways = routes == null ? new Ways(null, null) : routes;
            var when = window == null ? new Window(null, null) : window;
            var spare = RequestParsing.optional("spare", ways.spare(), id);
            var spec = new MailingSpec(
                    new ContactListId(RequestParsing.required("list", list, id)),
                    new RouteId(RequestParsing.required("route", ways.first(), id)),
                    spare == null ? null : new RouteId(spare),
                    kind == null ? MessageClass.NOTICE : RequestParsing.required("kind", kind, MessageClass.class),
                    RequestParsing.required("opensAt", when.opensAt(), instant),
                    RequestParsing.required("closesAt", when.closesAt(), instant));
            return new PlaceMailing.Command(
                    new AssetId(RequestParsing.required("asset", asset, id)),
                    RequestParsing.required("form", form, MessageForm.class),
                    spec,
                    key,
                    by);
        }
    }

    /**
     * Ids of routes.
     *
     * @param first the route to use
     * @param spare the fallback for parts that were certainly not sent on the first route; null if there is none
     */
    @Schema(name = "MailingRoutes")
    public record Ways(@Nullable String first, @Nullable String spare) {}

    /** The time window, in RFC 3339 form. */
    @Schema(name = "MailingWindow")
    public record Window(@Nullable String opensAt, @Nullable String closesAt) {}

    /** A mailing in a list. */
    @Schema(name = "MailingLine")
    public record Line(String id, String state, String text, int messages, String placedAt) {
        static Line of(MailingView mailing) {
            return new Line(
                    mailing.id().toString(),
                    mailing.progress().state().slug(),
                    mailing.message().text(),
                    mailing.progress().messages(),
                    mailing.progress().placedAt().toString());
        }
    }

    /** A mailing with its result. */
    @Schema(name = "Mailing")
    public record One(
            String id,
            String state,
            String text,
            int messages,
            @Schema(description = "How many parts stand where") Map<String, Long> parts,
            @Schema(description = "Why, by name, where there is something to say") List<MailingTotals.Reason> reasons,
            MailingCost cost) {
        static One of(MailingView mailing, MailingTotals totals, MailingCost cost) {
            var parts = new LinkedHashMap<String, Long>();
            totals.parts().forEach((state, count) -> parts.put(state.slug(), count));
            return new One(
                    mailing.id().toString(),
                    mailing.progress().state().slug(),
                    mailing.message().text(),
                    mailing.progress().messages(),
                    parts,
                    totals.reasons(),
                    cost);
        }
    }
}
