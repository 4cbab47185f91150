package vn.lantoa.release.planning;

import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;

/** Calls a release off that waits. */
public record CancelCommand(ReleaseId release, String reason, Actor by) {}
