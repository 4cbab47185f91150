package vn.lantoa.distribution.reading;

import java.time.Instant;
import vn.lantoa.organisation.partner.PartnerContactId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.outbox.HubEvent;

/** A partner reads no more by this way, and this contact is to be told. */
public record PartnerFellSilent(PartnerId partner, ReadingChannel channel, PartnerContactId contact, Instant at)
        implements HubEvent {}
