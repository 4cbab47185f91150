package vn.lantoa.architecture.canary.release;

/** What lies to the right. */
public record Released() {}
