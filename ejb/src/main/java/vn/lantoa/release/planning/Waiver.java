package vn.lantoa.release.planning;

import vn.lantoa.asset.Gate;

/** Closed gate that the release may pass, with the reason. */
public record Waiver(Gate gate, String reason) {}
