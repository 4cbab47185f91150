package vn.lantoa.catalogue;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: passages of a version's file were stored. Normally this happens before the release, or after the release if
 * extracting the text took long.
 */
public record PassagesKept(VersionId version, Instant at) implements HubEvent {}
