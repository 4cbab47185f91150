package vn.lantoa.release.planning;

import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;

/** Request to cancel a waiting release. */
public record CancelCommand(ReleaseId release, String reason, Actor by) {}
