package vn.lantoa.release.planning;

import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowWish;

/** Lets an approved version out: to whom, and when. */
public record PlanCommand(VersionId version, Reach reach, WindowWish when, Actor by) {}
