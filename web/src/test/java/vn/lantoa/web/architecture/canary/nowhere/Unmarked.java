package vn.lantoa.web.architecture.canary.nowhere;

/** A class in a package that is not {@code @NullMarked}. */
class Unmarked {}
