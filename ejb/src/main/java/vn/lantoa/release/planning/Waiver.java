package vn.lantoa.release.planning;

import vn.lantoa.asset.Gate;

/** A closed gate to waive, with the reason. */
public record Waiver(Gate gate, String reason) {}
