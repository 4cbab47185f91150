package vn.lantoa.catalogue.index;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The index is to be made anew. */
public record SearchRebuildOrdered(Instant at) implements HubEvent {}
