package vn.lantoa.sms.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.ArrayColumn;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.segment.MessageForm;

/**
 * Order to a telecom company, as stored. The content of an order never changes. {@link Orders} changes its state and
 * records every step. Readers get an {@link OrderView}.
 */
@Entity
@SuppressWarnings("UnusedVariable") // most fields are read only by queries
public class BroadcastOrder {
    @Id
    private UUID id;

    private PartnerId partnerId;
    private OrganisationId organisationId;
    private AssetId assetId;
    private int versionNumber;

    @Enumerated(EnumType.STRING)
    private MessageForm form;

    private String text;
    private String sender;

    @Convert(converter = ArrayColumn.class)
    private List<String> communes;

    private String audience;

    @Enumerated(EnumType.STRING)
    private MessageClass messageClass;

    private Instant opensAt;
    private Instant closesAt;
    private long cap;
    private String label;
    // stored as text: the driver would shift a local time that did not exist in its zone
    private String quietFrom;
    private String quietUntil;

    @Column(name = "most_a_day")
    private int mostInADay;

    private String optOutWord;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private Instant createdAt;
    private String createdBy;

    protected BroadcastOrder() {}

    BroadcastOrder(OrderView order, Actor by) {
        id = order.id().value();
        partnerId = order.sides().partner();
        organisationId = order.sides().organisation();
        assetId = order.message().asset();
        versionNumber = order.message().version();
        form = order.message().form();
        text = order.message().text();
        take(order.spec());
        label = order.terms().label();
        quietFrom = order.terms().quiet().from().toString();
        quietUntil = order.terms().quiet().until().toString();
        mostInADay = order.terms().most();
        optOutWord = order.terms().optOutWord();
        state = order.progress().state();
        createdAt = order.sides().orderedAt();
        createdBy = by.reference();
    }

    private void take(OrderSpec spec) {
        sender = spec.sender();
        communes = spec.communes();
        audience = spec.audience();
        messageClass = spec.kind();
        opensAt = spec.opensAt();
        closesAt = spec.closesAt();
        cap = spec.cap();
    }

    /** Moves to the next state. A company cannot cancel an order, but only refuse it. */
    void move(OrderState next, Actor by) {
        var calledOffByCompany = next == OrderState.CANCELLED && by.kind() == Actor.Kind.PARTNER;
        if (calledOffByCompany || !state.mayBecome(next))
            throw new Conflict("order-cannot-become", "order:" + id + " is " + state.slug());
        state = next;
    }

    OrderState state() {
        return state;
    }
}
