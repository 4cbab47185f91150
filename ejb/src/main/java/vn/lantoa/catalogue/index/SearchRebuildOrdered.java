package vn.lantoa.catalogue.index;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The event that the index is to be rebuilt. */
public record SearchRebuildOrdered(Instant at) implements HubEvent {}
