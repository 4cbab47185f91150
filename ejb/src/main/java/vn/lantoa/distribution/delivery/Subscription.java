package vn.lantoa.distribution.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Subscription of a partner, which is also the lane of its deliveries. The row also contains the lease and the time of
 * the next attempt; only SQL statements write these two, by the database's clock.
 */
@Entity
@SuppressWarnings("UnusedVariable") // most fields are read only by queries
public class Subscription {
    @Id
    private UUID id;

    private PartnerId partnerId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String label;
    private String target;
    private String settings;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state = SubscriptionState.ACTIVE;

    private @Nullable String stateReason;
    private long begunAfter;
    private int generation = 1;
    private @Nullable Instant rotatedAt;
    private boolean paired;
    private Instant createdAt;
    private String createdBy;

    protected Subscription() {}

    /**
     * Creates an active subscription.
     *
     * @param target destination, in the format of the channel
     * @param settings further settings of the channel, may be empty
     * @param begunAfter number of the last change that is not delivered
     */
    public Subscription(
            SubscriptionId id,
            PartnerId partner,
            Channel channel,
            String label,
            String target,
            String settings,
            long begunAfter,
            Actor by,
            Instant now) {
        this.id = id.value();
        this.partnerId = partner;
        this.channel = channel;
        this.label = label;
        this.target = target;
        this.settings = settings;
        this.begunAfter = begunAfter;
        this.createdAt = now;
        this.createdBy = by.reference();
    }

    /** Moves to the next state; returns false if the transition is not allowed. */
    boolean move(SubscriptionState next, @Nullable String reason) {
        if (!state.mayBecome(next)) return false;
        state = next;
        stateReason = reason;
        return true;
    }

    /**
     * Marks the subscription as the subscription of a paired portal. From now on a delivery counts as accepted only
     * when the plugin acknowledges it.
     */
    public void pair() {
        paired = true;
    }

    /** Begins the next generation of its secret. */
    public void rotate(Instant now) {
        generation++;
        rotatedAt = now;
    }

    SubscriptionState state() {
        return state;
    }
}
