package vn.lantoa.bulletin;

import java.time.Instant;

/** A bulletin is to be read. */
public record BulletinOut(BulletinId bulletin, Instant at) implements BulletinMoved {}
