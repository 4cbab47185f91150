package vn.lantoa.architecture.canary.asset;

/** Breaks: no forbidden suffixes. */
class AssetHelper {}
