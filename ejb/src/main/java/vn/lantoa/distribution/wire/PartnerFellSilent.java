package vn.lantoa.distribution.wire;

import java.time.Instant;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.HubEvent;

/** Event: a partner has stopped reading through a channel, and the given contact of the partner must be notified. */
public record PartnerFellSilent(PartnerId partner, ReadingChannel channel, PartnerContactId contact, Instant at)
        implements HubEvent {}
