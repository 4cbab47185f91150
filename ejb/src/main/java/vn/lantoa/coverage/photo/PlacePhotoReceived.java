package vn.lantoa.coverage.photo;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A photo of a place was received and waits for processing. */
public record PlacePhotoReceived(PhotoId photo, Instant at) implements HubEvent {}
