package vn.lantoa.catalogue.passage;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** The event that passages of a version's file are kept: before its release as a rule, after it where reading took long. */
public record PassagesKept(VersionId version, Instant at) implements HubEvent {}
