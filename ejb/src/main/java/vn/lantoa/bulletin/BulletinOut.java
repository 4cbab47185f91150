package vn.lantoa.bulletin;

import java.time.Instant;

/** Event: a bulletin must be broadcast. */
public record BulletinOut(BulletinId bulletin, Instant at) implements BulletinMoved {}
