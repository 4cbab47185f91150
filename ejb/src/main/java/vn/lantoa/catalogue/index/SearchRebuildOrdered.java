package vn.lantoa.catalogue.index;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a rebuild of the index was ordered. */
public record SearchRebuildOrdered(Instant at) implements HubEvent {}
