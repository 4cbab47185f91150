package vn.lantoa.architecture.canary.release;

/** A class of a later stage. */
public record Released() {}
