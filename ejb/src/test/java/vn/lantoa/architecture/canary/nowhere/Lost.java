package vn.lantoa.architecture.canary.nowhere;

/** Breaks: stages are all known. */
class Lost {}
