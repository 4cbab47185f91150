package vn.lantoa.release.waiver;

import vn.lantoa.asset.gate.Gate;

/** Closed gate that the release may pass, with the reason. */
public record Waiver(Gate gate, String reason) {}
