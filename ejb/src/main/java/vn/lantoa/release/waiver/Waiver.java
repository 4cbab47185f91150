package vn.lantoa.release.waiver;

import vn.lantoa.asset.gate.Gate;

/** A gate that is to stay closed, and why the release goes past it. */
public record Waiver(Gate gate, String reason) {}
