package vn.lantoa.web.sms;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderSpec;
import vn.lantoa.sms.order.OrderTotals;
import vn.lantoa.sms.order.PlaceOrder;
import vn.lantoa.web.request.RequestParsing;

/** Request body of an order. */
@Schema(name = "NewOrder")
public record OrderBody(
        @Schema(description = "Id of a released message") @Nullable String asset,
        @Schema(description = "`marked`, `unmarked` or `shortened`") @Nullable String form,
        @Schema(description = "Id of the telecom company") @Nullable String partner,
        @Schema(description = "The registered name that phones show") @Nullable String sender,
        @Schema(description = "To whom it is to go") @Nullable Segment segment,
        @Schema(description = "`notice`, `campaign` or `emergency`") @Nullable String kind,
        @Schema(description = "When, and to how many at most") @Nullable Bounds bounds) {

    /**
     * The recipients.
     *
     * @param communes commune codes; none for the whole province
     * @param audience audience code; absent for everyone
     */
    @Schema(name = "OrderSegment")
    public record Segment(@Nullable List<String> communes, @Nullable String audience) {}

    /** The time window in RFC 3339 form, and the maximum number of recipients. */
    @Schema(name = "OrderBounds")
    public record Bounds(@Nullable String opensAt, @Nullable String closesAt, @Nullable Long cap) {}

    /**
     * The result of an order.
     *
     * @param unconfirmed messages sent without a delivery confirmation
     */
    @Schema(name = "OrderTotals")
    public record Totals(
            @Nullable Long delivered,
            @Nullable Long failed,
            @Nullable Long unconfirmed,
            @Nullable Map<String, Long> reasons) {
        OrderTotals read() {
            if (delivered == null) throw new Rejected(Issues.of("delivered", "missing"));
            return new OrderTotals(
                    delivered,
                    failed == null ? 0 : failed,
                    unconfirmed == null ? 0 : unconfirmed,
                    RequestParsing.map("reasons", reasons));
        }
    }

    /**
     * New state: {@code accepted}, {@code running}, {@code done} or {@code refused} from the company, {@code cancelled}
     * from a releaser.
     */
    @Schema(name = "OrderMove")
    public record Move(@Nullable String state, @Nullable String note) {}

    PlaceOrder.Command read(@Nullable String key, Actor by) {
        Function<String, Optional<UUID>> id = RequestParsing::uuid;
        return new PlaceOrder.Command(
                new AssetId(RequestParsing.required("asset", asset, id)),
                RequestParsing.required("form", form, MessageForm.class),
                new PartnerId(RequestParsing.required("partner", partner, id)),
                spec(),
                key,
                by);
    }

    private OrderSpec spec() {
        var when = bounds == null ? new Bounds(null, null, null) : bounds;
        var whom = segment == null ? new Segment(null, null) : segment;
        Function<String, Optional<Instant>> instant = RequestParsing::instant;
        return new OrderSpec(
                sender == null ? "" : sender.strip(),
                RequestParsing.list("communes", whom.communes()),
                whom.audience() == null ? "" : whom.audience().strip(),
                kind == null ? MessageClass.NOTICE : RequestParsing.required("kind", kind, MessageClass.class),
                RequestParsing.required("opensAt", when.opensAt(), instant),
                RequestParsing.required("closesAt", when.closesAt(), instant),
                when.cap() == null ? 0 : when.cap());
    }
}
