package vn.lantoa.coverage.photo;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A photo of a place is there, and waits to be looked at. */
public record PlacePhotoReceived(PhotoId photo, Instant at) implements HubEvent {}
